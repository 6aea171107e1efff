"""How a value is written where only text goes: in paths, queries, headers and forms."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv6Address
from pathlib import PurePath
from typing import Any
from uuid import UUID

from .errors import InvalidArgumentError
from .types import Unset


def written(value: object, argument: str) -> str:
    """Return a value as text. Raises InvalidArgumentError, naming `argument`, if it has no form.

    Enums go by their value, times in ISO 8601 with their offset, bools as `true` and `false`.
    Lists, mappings, bytes and other objects have no form here.
    """
    plain = scalar(value, argument)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, str):
        return plain
    if plain is None:
        raise InvalidArgumentError(f"{argument}: {described(value)} is not a value")
    try:
        return str(plain)
    except ValueError:
        raise InvalidArgumentError(f"{argument}: the number has too many digits") from None


def scalar(value: object, argument: str) -> str | bool | int | float | Decimal | None:
    """Return a value as one of the few types JSON and text are made of.

    Raises InvalidArgumentError, naming `argument`, for what is not a single value.
    """
    kind = type(value)
    if kind is str:
        return encodable(value, argument)
    if kind is int or kind is bool or value is None:
        return value  # type: ignore[return-value]
    if isinstance(value, Enum):
        return scalar(value.value, argument)
    for known, form in _FORMS:
        if isinstance(value, known):
            return form(value, argument)
    reveal = getattr(value, "get_secret_value", None)
    if callable(reveal):
        return _revealed(reveal(), argument)
    if hasattr(value, "dtype") and hasattr(value, "item") and not getattr(value, "shape", None):
        return scalar(value.item(), argument)
    raise InvalidArgumentError(f"{argument}: {described(value)} cannot be sent as a single value")


def encodable(value: Any, argument: str) -> str:
    """Return a text as it is. Raises InvalidArgumentError if it has half of a surrogate pair."""
    text = str.__str__(value)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise InvalidArgumentError(
                f"{argument}: the text has a lone surrogate at character {error.start},"
                " which no encoding can carry"
            ) from None
    return text


def described(value: object) -> str:
    """Return what kind of value was given, without the value: it may be a secret."""
    if value is None or isinstance(value, (bool, Unset)):
        return str(value)
    name = type(value).__name__
    if name in _WORDS:
        return _WORDS[name]
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"


_WORDS = {"str": "a text (str)", "dict": "a mapping (dict)", "bytes": "bytes", "int": "an int"}


def _number(value: Any, argument: str) -> float | Decimal:
    if not math.isfinite(value):
        raise InvalidArgumentError(f"{argument}: {value} is not a number that can be sent")
    found: float | Decimal = value
    return found


def _moment(value: Any, argument: str) -> str:
    if value.utcoffset() is None:
        raise InvalidArgumentError(
            f"{argument}: the datetime has no time zone; give one, as in datetime.now(timezone.utc)"
        )
    text: str = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def _revealed(value: object, argument: str) -> str:
    try:
        return encodable(value.decode() if isinstance(value, bytes) else value, argument)
    except UnicodeDecodeError:
        raise InvalidArgumentError(f"{argument}: the secret is not UTF-8 text") from None


def _text(value: object, argument: str) -> str:
    return encodable(str(value), argument)


_FORMS: tuple[tuple[type | tuple[type, ...], Callable[[Any, str], Any]], ...] = (
    (str, encodable),
    (int, lambda value, argument: int(value)),
    ((float, Decimal), _number),
    (datetime.datetime, _moment),
    ((datetime.date, datetime.time), lambda value, argument: value.isoformat()),
    ((UUID, PurePath, IPv4Address, IPv6Address), _text),
)

__all__ = ("described", "encodable", "scalar", "written")
