"""Writing bodies as JSON, and naming the first member that JSON cannot represent."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.types import UNSET
from kamiwaza_api.values import described, encodable, scalar

# `json` cannot write a Decimal with its digits. It is written as a text with a random marker, and
# the marker and the quotes are removed afterwards.
_MARKER = f"{os.urandom(16).hex()}:"
_MARKED = re.compile(f'"{_MARKER}([^"]*)"')
_MAX_DEPTH = 200


def json_text(body: object) -> str:
    """Return `body` as JSON. Raises InvalidArgumentError, naming a member without a JSON form."""
    if isinstance(body, Mapping):
        body = {name: value for name, value in body.items() if value is not UNSET}
    try:
        text = json.dumps(
            body, default=_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":")
        )
        text.encode()  # raises for a lone surrogate
    except InvalidArgumentError:
        # The search for the place is slow, so it runs only after a failure.
        _check_members(body, "", _MAX_DEPTH)
        raise
    except (TypeError, ValueError, RecursionError) as error:
        _check_members(body, "", _MAX_DEPTH)
        raise InvalidArgumentError(
            f"the body cannot be written as JSON ({type(error).__name__})"
        ) from None
    return _MARKED.sub(r"\1", text) if _MARKER in text else text


def check_json(value: object, argument: str) -> None:
    """Raise InvalidArgumentError, naming the member, if JSON cannot represent `value`."""
    _check_members(value, argument, _MAX_DEPTH)


def _plain(value: object) -> Any:
    """Return `value` in types that `json` can write, or that it passes to this function again."""
    if value is UNSET:
        raise InvalidArgumentError("UNSET cannot be written as JSON")
    children = members(value)
    if children is not None:
        return children
    plain = _single(value, "value")
    return f"{_MARKER}{plain}" if isinstance(plain, Decimal) else plain


def _single(value: object, place: str) -> str | float | Decimal | None:
    # pydantic's URL classes do not derive from `str`.
    is_url = callable(getattr(value, "unicode_string", None))
    return scalar(str(value) if is_url else value, place)


def members(value: object) -> dict[Any, Any] | list[Any] | None:
    """Return the members of an object or the items of a list, None for a single value.

    Secrets remain SecretStr here. `scalar` writes their values.
    """
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_unset=True)
    to_dict: Callable[[], dict[str, Any]] | None = getattr(value, "to_dict", None)
    if callable(to_dict) and hasattr(type(value), "__attrs_attrs__"):
        return to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        # Sorted, so that the same set always gives the same body.
        return sorted(value, key=lambda item: (type(item).__name__, item))
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview)):
        return list(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    # NumPy arrays. Scalars of NumPy have an empty shape.
    to_list = getattr(value, "tolist", None)
    if to_list is not None and getattr(value, "shape", None):
        rows: list[Any] = to_list()
        return rows
    return None


def _check_members(value: object, place: str, depth: int) -> None:
    """Raise the error of the first member that cannot be written as JSON, if there is one.

    `depth` is the number of further levels that are allowed.
    """
    if not depth:
        raise InvalidArgumentError(f"{place}: it is nested too deeply, or contains itself")
    children = members(value) if not isinstance(value, (str, int, float)) else None
    if children is None:
        _single(value, place or "value")
        return
    for name, member in _named_children(children, place):
        # Members that are UNSET are left out at the top level only; see `json_text`.
        if member is not UNSET or depth < _MAX_DEPTH:
            _check_members(member, f"{place}.{name}" if place else str(name), depth - 1)


def _named_children(
    children: dict[Any, Any] | list[Any], place: str
) -> Iterator[tuple[object, object]]:
    if isinstance(children, list):
        yield from enumerate(children)
        return
    for name, member in children.items():
        if not isinstance(name, (str, int, float)):
            raise InvalidArgumentError(
                f"{place or 'value'}: {described(name)} cannot be the name of a member"
            )
        yield encodable(name, place or "value") if isinstance(name, str) else name, member


__all__ = ("check_json", "json_text", "members")
