"""One short line for an object of the platform: its class, its name and a few facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from uuid import UUID

# The first of these that an object has is its name in a summary.
NAMES = (
    "name",
    "title",
    "display_name",
    "username",
    "email",
    "m_name",
    "repo_id",
    "filename",
    "path",
    "urn",
    "source_urn",
    "key",
    "id",
)
# Facts that tell objects of one class apart at a glance.
FACTS = ("status", "state", "kind", "type", "role", "version")
MAX_TEXT = 60


def summary(kind: str, parts: Iterable[str]) -> str:
    """Return the class of an object and texts about it on one line."""
    return f"{kind}({', '.join(part for part in parts if part)})"


def default_parts(members: Mapping[str, object]) -> list[str]:
    """Return the name and the facts among the members of an object."""
    named = [text for name in NAMES if (text := cell_text(members.get(name)))][:1]
    return named + [text for name in FACTS if (text := cell_text(members.get(name)))][:3]


def counted(amount: int, noun: str) -> str:
    """Return an amount with its noun, in the plural where needed: "1 file", "4 files"."""
    return f"{amount} {noun}" + ("" if amount == 1 else "s")


def cell_text(value: object, limit: int = MAX_TEXT) -> str:
    """Return a value as one short line of printable characters; "" for None, objects and lists."""
    match value:
        case None:
            return ""
        case Enum():
            text = str(value.value)
        case datetime():
            text = value.isoformat(" ", "seconds")
        case str() | bool() | int() | float() | UUID():
            text = str(value)
        case _:
            return ""
    return shortened(text, limit)


def shortened(text: str, limit: int) -> str:
    """Return the first characters of a text without line breaks and control characters."""
    start = text[: 4 * limit + 4]
    line = " ".join("".join(c if c.isprintable() else " " for c in start).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
