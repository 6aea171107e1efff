"""Lists and mappings in paths, queries and headers, in the styles OpenAPI has for them."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from .errors import InvalidArgumentError
from .request import segment
from .types import UNSET
from .values import described, written

_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_PREFIXES = {"label": ".", "matrix": ";"}


def styled(
    function: str, argument: str, value: object, *, name: str, style: str, explode: bool
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a query or a header for a value that may have parts.

    What is None or UNSET, or has no parts, is left out. Raises InvalidArgumentError for what has
    no form: parts of parts, and texts with the sign that goes between the parts.
    """
    where = f"{function}(): {argument}"
    if value is None or value is UNSET:
        return ()
    if style == "deepObject":
        members = _members(value, where)
        return tuple((f"{name}[{key}]", text) for key, text in members)
    if _has_members(value) and explode and style != "simple":
        return tuple(_members(value, where))
    if _has_members(value) and explode:
        parts = [f"{key}={text}" for key, text in _members(value, where)]
        return _joined(name, parts, ",", where)
    parts = _parts(value, where)
    if explode and style != "simple":
        return tuple((name, part) for part in parts)
    return _joined(name, parts, _SEPARATORS.get(style, ","), where)


def styled_segment(
    function: str, argument: str, value: object, *, name: str, style: str, explode: bool
) -> str:
    """Return a path argument that may have parts, quoted; the signs between them are not.

    Raises InvalidArgumentError for what has no form, and for what would move the path.
    """
    where = f"{function}(): {argument}"
    if value is None or value is UNSET:
        raise InvalidArgumentError(f"{where} must not be {value!r}")
    is_named = _has_members(value) and explode
    if is_named:
        parts = [f"{_safe(k)}={_safe(v)}" for k, v in _members(value, where)]
    else:
        parts = [_safe(part) for part in _parts(value, where)]
    if not parts or parts == [""]:
        raise InvalidArgumentError(f"{where} must not be empty")
    prefix = _PREFIXES.get(style, "")
    if style == "matrix" and not is_named:
        parts = [f"{_safe(name)}={p}" for p in (parts if explode else [",".join(parts)])]
    joined = (prefix if prefix and explode else ",").join(parts)
    if style == "simple" and joined in (".", ".."):
        return segment(function, argument, joined)
    if style == "label" and set(joined) <= {"."}:
        raise InvalidArgumentError(f"{where} must not be {joined!r}")
    return prefix + joined


def _has_members(value: object) -> bool:
    return isinstance(value, Mapping) or hasattr(value, "model_dump") or hasattr(value, "to_dict")


def _members(value: object, where: str) -> list[tuple[str, str]]:
    """Return the members of a mapping or a model as text; those that are not given are none."""
    if callable(dump := getattr(value, "model_dump", None)):
        value = dump(mode="json", by_alias=True, exclude_unset=True)
    elif callable(write := getattr(value, "to_dict", None)):
        value = write()
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{where}: {described(value)} is not a mapping")
    return [
        (written(key, where), written(item, f"{where}[{key!r}]"))
        for key, item in value.items()
        if item is not None and item is not UNSET
    ]


def _parts(value: object, where: str) -> list[str]:
    """Return the parts of a list, a mapping or a single value as text."""
    if _has_members(value):
        return [text for member in _members(value, where) for text in member]
    if isinstance(value, (set, frozenset)):
        return sorted(written(item, where) for item in value)
    if isinstance(value, (list, tuple)):
        return [written(item, where) for item in value if item is not None and item is not UNSET]
    return [written(value, where)]


def _joined(name: str, parts: list[str], separator: str, where: str) -> tuple[tuple[str, str], ...]:
    if len(parts) > 1 and any(separator in part for part in parts):
        raise InvalidArgumentError(
            f"{where}: a part has {separator!r} in it, which goes between the parts"
        )
    return ((name, separator.join(parts)),) if parts else ()


def _safe(text: str) -> str:
    return quote(text, safe="")


__all__ = ("styled", "styled_segment")
