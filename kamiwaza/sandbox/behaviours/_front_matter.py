"""Front matter of Markdown files: the common subset of YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_BLOCK = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_MEMBER = re.compile(r"([\w.-]+)[ \t]*:(?:[ \t]+(.*))?")
_QUOTED = re.compile(r"""(['"])(.*?)\1(?:[ \t]+#.*)?""")
_COMMENT = re.compile(r"[ \t]+#.*")
_FOLDED = {">": " ", "|": "\n"}
_MAX_DEPTH = 20

Line = tuple[int, str]


def front_matter(text: str) -> dict[str, Any]:
    """Return the front matter of a text, or {} if it has none.

    Mappings, lists and strings are read, by indentation or in brackets. Other lines are skipped.
    """
    block = _BLOCK.match(text)
    if block is None:
        return {}
    lines = [*_lines(block[1])]
    value = _value(lines, 0) if lines else {}
    return value if isinstance(value, dict) else {}


def _lines(block: str) -> Iterator[Line]:
    """Yield the lines that are not empty and not comments, each with its indentation."""
    for line in block.splitlines():
        content = line.strip()
        if content and not content.startswith("#"):
            yield len(line) - len(line.lstrip()), content


def _value(lines: list[Line], depth: int) -> Any:
    """Remove the mapping or list at the first line from `lines` and return it."""
    indent, content = lines[0]
    mapping: dict[str, Any] = {}
    items: list[Any] = []
    while lines and lines[0][0] >= indent:
        level, content = lines.pop(0)
        member = _MEMBER.fullmatch(content)
        if content == "-" or content.startswith("- "):
            items.append(_scalar(content[1:].strip()))
        elif level == indent and member is not None:
            mapping[member[1]] = _member_value(member[2] or "", lines, indent, depth)
    return items if items and not mapping else mapping


def _member_value(text: str, lines: list[Line], indent: int, depth: int) -> Any:
    """Return the value after a name, or in the lines below it."""
    if text[:1] not in _FOLDED:
        return _scalar(text) if text else _nested_value(lines, indent, depth)
    parts = []
    while lines and lines[0][0] > indent:
        parts.append(lines.pop(0)[1])
    return _FOLDED[text[0]].join(parts)


def _nested_value(lines: list[Line], indent: int, depth: int) -> Any:
    """Return the value below a name, indented or a list at the same level, or None."""
    if not lines or depth > _MAX_DEPTH:
        return None
    if lines[0][0] > indent:
        return _value(lines, depth + 1)
    items = []
    while lines and lines[0][0] == indent and (lines[0][1] + " ").startswith("- "):
        items.append(_scalar(lines.pop(0)[1][1:].strip()))
    return items or None


def _scalar(text: str) -> Any:
    if text.startswith("[") and text.endswith("]"):
        return [_scalar(item.strip()) for item in text[1:-1].split(",") if item.strip()]
    quoted = _QUOTED.fullmatch(text)
    return quoted[2] if quoted else _COMMENT.sub("", text)
