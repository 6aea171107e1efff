"""Texts that fit the keywords of a JSON schema: format, pattern, lengths."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

# The standard library's parser of patterns. It is private, so type checkers do not know it.
_parser: Any = importlib.import_module("re._parser")
_constants: Any = importlib.import_module("re._constants")

_FORMATS: Mapping[str, Callable[[int], str]] = {
    "date": lambda number: f"2025-01-{number % 28 + 1:02}",
    "date-time": lambda number: f"2025-01-{number % 28 + 1:02}T12:00:00Z",
    "time": lambda number: f"12:00:{number % 60:02}Z",
    "duration": lambda number: f"PT{number + 1}M",
    "email": lambda number: f"person{number}@example.com",
    "idn-email": lambda number: f"person{number}@example.com",
    "hostname": lambda number: f"host{number}.example.com",
    "idn-hostname": lambda number: f"host{number}.example.com",
    "ipv4": lambda number: f"192.0.2.{number % 254 + 1}",
    "ipv6": lambda number: f"2001:db8::{number % 65535 + 1:x}",
    "uri": lambda number: f"https://example.com/{number}",
    "iri": lambda number: f"https://example.com/{number}",
    "uri-reference": lambda number: f"/{number}",
    "iri-reference": lambda number: f"/{number}",
    "uri-template": lambda number: f"https://example.com/{number}/{{id}}",
    "json-pointer": lambda number: f"/{number}",
    "relative-json-pointer": lambda number: f"{number}/name",
    "regex": lambda number: f"a{{{number}}}",
    "uuid": lambda number: str(UUID(int=number + 1, version=4)),
    "byte": lambda number: "AAAA" * (number + 1),
    "base64": lambda number: "AAAA" * (number + 1),
    "base64url": lambda number: "AAAA" * (number + 1),
}
_CATEGORIES = {
    _constants.CATEGORY_DIGIT: "0123456789",
    _constants.CATEGORY_NOT_DIGIT: "abc",
    _constants.CATEGORY_WORD: "abc019_",
    _constants.CATEGORY_NOT_WORD: "-. ",
    _constants.CATEGORY_SPACE: " ",
    _constants.CATEGORY_NOT_SPACE: "abc019",
}
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.:,/"


class UnbuildableError(Exception):
    """No value for a schema was found."""


def text_for(schema: Mapping[str, Any], name: str, number: int, most: int) -> str:
    """Return a text for a schema.

    Args:
        schema: the schema.
        name: the name of the member, which is the text if nothing else is asked for.
        number: chooses among the texts.
        most: the longest text to build.

    Raises:
        UnbuildableError: the text would be too long, or the pattern cannot be parsed.
    """
    least = schema.get("minLength", 0)
    longest = schema.get("maxLength")
    if least > most:
        raise UnbuildableError
    if isinstance(schema.get("pattern"), str):
        return _matching(schema["pattern"], number, least, most)
    made = _FORMATS.get(str(schema.get("format")))
    if made is not None:
        return made(number)
    text = f"{name} {number}" if number else name
    if longest is not None and len(text) > longest:
        text = (str(number) + name)[: int(longest)] if number else text[: int(longest)]
    return text.ljust(int(least), "x")


def _matching(pattern: str, number: int, least: int, most: int) -> str:
    """Return a text that matches a regular expression; repetitions grow until it is long enough."""
    try:
        parsed = _parser.parse(_ascii_classes(pattern))
    except (re.error, RecursionError, OverflowError):
        raise UnbuildableError from None
    text = ""
    for extra in (number, least, least + 1, 2 * least):
        text = _PatternText(extra, number, most).build(parsed)
        if len(text) >= least:
            break
    return text


def _ascii_classes(pattern: str) -> str:
    """Return a pattern of JavaScript as Python writes it."""
    named = re.sub(r"\(\?<(?![=!])", "(?P<", pattern)
    named = re.sub(r"\\p\{[A-Z][a-z]?\}", "[A-Za-z]", named)
    return re.sub(r"\\d", "[0-9]", named) if "[" not in named else named


class _PatternText:
    """Builds a text from a parsed regular expression."""

    def __init__(self, extra: int, number: int, most: int) -> None:
        self._extra, self._number, self._left = extra, number, most
        self._place = 0
        self._groups: dict[int, str] = {}

    def build(self, parsed: Any) -> str:
        return "".join(self._part(kind, value) for kind, value in parsed)

    def _part(self, kind: Any, value: Any) -> str:
        if kind is _constants.LITERAL:
            return self._counted(chr(value))
        if kind is _constants.ANY:
            return self._counted("a")
        if kind is _constants.NOT_LITERAL:
            return self._counted("b" if value == ord("a") else "a")
        if kind is _constants.IN:
            return self._counted(self._member(value))
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            least, longest, inner = value
            times = min(int(longest), int(least) + self._extra)
            return "".join(self.build(inner) for _ in range(times))
        if kind is _constants.SUBPATTERN:
            text = self.build(value[-1])
            self._groups[value[0]] = text
            return text
        if kind is _constants.ATOMIC_GROUP:
            return self.build(value)
        if kind is _constants.GROUPREF:
            return self._groups.get(value, "")
        if kind is _constants.BRANCH:
            return self.build(value[1][self._number % len(value[1])])
        # Anchors and assertions take no characters. The validation shows whether they hold.
        return ""

    def _counted(self, text: str) -> str:
        self._left -= len(text)
        if self._left < 0:
            raise UnbuildableError
        return text

    def _member(self, members: Any) -> str:
        chosen = [self._characters(kind, value) for kind, value in members]
        if members[0][0] is _constants.NEGATE:
            excluded = "".join(chosen)
            free = [character for character in _PLAIN if character not in excluded]
            return self._chosen(free) if free else "\x7f"
        allowed = "".join(chosen)
        return self._chosen(allowed) if allowed else ""

    def _chosen(self, characters: Sequence[str]) -> str:
        """Return one of the characters, another one at each place."""
        self._place += 1
        return characters[self._number * self._place % len(characters)]

    def _characters(self, kind: Any, value: Any) -> str:
        if kind is _constants.LITERAL:
            return chr(value)
        if kind is _constants.RANGE:
            low, high = value
            return "".join(map(chr, range(low, min(high, low + 127) + 1)))
        return _CATEGORIES.get(value, "")
