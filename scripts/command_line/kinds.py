"""Choose the kind of command-line argument for the annotation of a parameter."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAIN = {"bool": "flag", "int": "int", "float": "float", "datetime": "datetime", "date": "date"}
_LISTS = ("Sequence[", "Iterable[", "list[", "tuple[")
_PATHS = ("os.PathLike[str]", "PathLike[str]", "Path", "BinaryIO")
_JSON = ("Mapping[", "dict[", "JsonObject", "JsonValue", "object", "Any")
_UNSUPPORTED = ("Callable[", "DownloadTracker", "CancelEvent", "Page[", "RetryPolicy", "Callback")


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of one parameter.

    Attributes:
        name: text, int, float, flag, datetime, date, path, secret, json or progress.
        multiple: True if it takes several values.
        nullable: True if null differs from an omitted value.
        accepts: the class of the objects whose names the shell completes; empty if unknown.
    """

    name: str
    multiple: bool = False
    nullable: bool = False
    accepts: str = ""


def kind_of(annotation: str) -> Kind | None:
    """Return the kind of a parameter, or None if its value cannot be given as text.

    Args:
        annotation: the source text of the type.
    """
    parts = _parts(annotation)
    values = [part for part in parts if part not in ("None", "Unset")]
    nullable = "Unset" in parts and "None" in parts
    if "bool" in values and any(part.startswith(_UNSUPPORTED) for part in values):
        return Kind("progress")
    values = [part for part in values if not part.startswith(_UNSUPPORTED)]
    if not values:
        return None
    accepts = next((part for part in values if part[:1].isupper() and part.isidentifier()), "")
    if "SecretStr" in values:
        return Kind("secret", nullable=nullable)
    if any(part in _PATHS for part in values):
        return Kind("path", nullable=nullable)
    if len(values) == 1 and values[0] in _PLAIN:
        return Kind(_PLAIN[values[0]], nullable=nullable)
    for plain in ("datetime", "date"):
        if plain in values:
            return Kind(plain, nullable=nullable)
    if {"str", "UUID"} & set(values):
        return Kind("text", nullable=nullable, accepts=accepts)
    lists = [part for part in values if part.startswith(_LISTS)]
    if lists:
        item_kind = kind_of(lists[0].partition("[")[2].removesuffix("]"))
        if item_kind is None or item_kind.multiple or item_kind.name in ("json", "float"):
            return Kind("json", nullable=nullable)
        return Kind(item_kind.name, multiple=True, nullable=nullable, accepts=item_kind.accepts)
    return Kind("json", nullable=nullable)


def _parts(annotation: str) -> list[str]:
    """Return the members of a union."""
    parts, depth, current = [], 0, ""
    for character in annotation:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "|" and depth == 0:
            parts.append(current.strip())
            current = ""
        else:
            current += character
    return [re.sub(r"\s+", " ", part) for part in (*parts, current.strip()) if part]
