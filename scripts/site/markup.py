"""Markdown for texts of docstrings: code spans with links, cells of tables, types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_FENCE = re.compile(r"^( *)(```|~~~)")
_CODE = re.compile(r"(?<![`\[\\])`([^`\n]+)`(?!`)")
_SPECIAL = re.compile(r"[|\[\]*_<>\\`]")
_ERROR = re.compile(r"\b([A-Z]\w+Error)\b")
_NAME = re.compile(r"('[^']*'|\"[^\"]*\")|([A-Za-z_][\w.]*)")


def cell(text: str) -> str:
    """Return a text for the cell of a table."""
    return outside_code(" ".join(text.split()), lambda part: part.replace("|", "&#124;"))


def sentence(text: str) -> str:
    """Return a text with a capital letter in front, unless it begins with code."""
    return text[:1].upper() + text[1:]


def prose(text: str) -> str:
    """Return a text of a docstring as Markdown: angle brackets are no tags, errors are code."""
    return outside_code(text, lambda part: _ERROR.sub(r"`\1`", part.replace("<", "&lt;")))


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return a text with the parts outside of code spans changed."""
    return "".join(
        part if index % 2 else change(part)
        for index, part in enumerate(re.split(r"(`[^`]*`)", text))
    )


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; the cells are Markdown already."""
    names = [*head]
    lines = [names, ["---"] * len(names), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def linked_type(annotation: str, link: Callable[[str], str | None]) -> str:
    """Return a type as code in which the names are links.

    Args:
        annotation: the type as the source has it.
        link: returns the target of a name, None if it has none.
    """
    parts: list[str] = []
    end = 0
    for match in _NAME.finditer(annotation):
        parts.append(_escaped(annotation[end : match.start()]))
        end = match.end()
        name = match.group(2) or ""
        target = link(name) if name else None
        shown = _escaped(match.group(1) or name)
        parts.append(f"[{shown}]({target})" if target else shown)
    return f"<code>{''.join(parts)}{_escaped(annotation[end:])}</code>"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", text.replace("&", "&amp;"))


def with_linked_code(text: str, link: Callable[[str], str | None]) -> str:
    """Return a text in which code spans outside of headings, links and blocks are links.

    Args:
        text: the Markdown.
        link: returns the target of a code span, None if it has none.
    """

    def linked(match: re.Match[str]) -> str:
        target = link(match.group(1))
        return f"[{match.group()}]({target})" if target else match.group()

    return "".join(
        _CODE.sub(linked, line) if is_prose and not line.lstrip().startswith("#") else line
        for line, is_prose in lines_of(text)
    )


def lines_of(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a text, and whether each is outside of a code block."""
    fence = ""
    for line in text.splitlines(keepends=True):
        match = _FENCE.match(line)
        yield line, not fence and match is None
        if match:
            fence = "" if fence == match.group(2) else fence or match.group(2)
