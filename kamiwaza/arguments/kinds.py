"""The kinds of single values, with their checks."""

from __future__ import annotations

import datetime
import math
import operator
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from numbers import Real
from typing import Any
from uuid import UUID

from pydantic import SecretStr

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza_api.values import described, encodable

MAX_NAME_LENGTH = 2_048
"""The most characters of an id or a name."""

_INTEGER_LIMIT = 2**64

Check = Callable[[Any, str], Any]
"""Takes a value and the name of its argument. Returns the value to pass to the method."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One alternative of an annotation.

    `words` name it in errors. `takes` returns whether a value belongs to it. `check` returns the
    value to pass to the method, or raises InvalidArgumentError.
    """

    words: str
    takes: Callable[[Any], bool]
    check: Check


def refused(argument: str, value: object, words: str) -> InvalidArgumentError:
    """Return the error for a value of a wrong kind. It does not quote the value, for secrecy."""
    return InvalidArgumentError(f"{argument}: takes {words}, not {described(value)}")


def passed(value: Any, argument: str) -> Any:
    """Return the value unchecked, for kinds whose values all fit."""
    return value


def instance_of(kind: type, words: str | None = None) -> Kind:
    """Return the kind of the instances of a class."""
    check = _secret if kind is SecretStr else passed
    return Kind(words or described_class(kind), lambda value: isinstance(value, kind), check)


def described_class(kind: type) -> str:
    """Return the name of a class in errors."""
    name = kind.__name__
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def text_of(value: Any, argument: str) -> str:
    """Return a text. Raises InvalidArgumentError for a lone surrogate."""
    text: str = value
    # A subclass of str, such as an enumeration, may have another text than its value.
    return text if type(text) is str and text.isascii() else encodable(text, argument)


def name_text(value: Any, argument: str) -> str:
    """Return an id or a name. Raises InvalidArgumentError for a text that cannot be one."""
    text: str = value
    # A fast path for nearly all ids and names.
    is_plain = type(text) is str and text.isascii() and text.isprintable()
    if is_plain and 2 < len(text) <= MAX_NAME_LENGTH and not text.isspace():
        return text
    text = encodable(text, argument)
    if not text or text.isspace():
        raise InvalidArgumentError(f"{argument}: must not be empty")
    if len(text) > MAX_NAME_LENGTH:
        raise InvalidArgumentError(
            f"{argument}: has {len(text)} characters; an id or a name has at most {MAX_NAME_LENGTH}"
        )
    # In the path of a URL these would lead to another operation.
    if text in (".", ".."):
        raise InvalidArgumentError(f"{argument}: {text!r} is not an id or a name")
    if not text.isprintable() and any(letter < " " or letter == "\x7f" for letter in text):
        raise InvalidArgumentError(f"{argument}: must not have control characters")
    return value if isinstance(value, OpaqueId) else text


def _path(value: Any, argument: str) -> str:
    text = str.__str__(value)
    if not text or "\0" in text:
        raise InvalidArgumentError(
            f"{argument}: a path must {'not be empty' if not text else 'not contain NUL'}"
        )
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{argument}: the path has a lone surrogate") from None
    return text


def _secret(value: SecretStr, argument: str) -> SecretStr:
    encodable(value.get_secret_value(), argument)
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _uuid(value: Any, argument: str) -> UUID:
    try:
        return UUID(value)
    except ValueError:
        raise InvalidArgumentError(f"{argument}: the text is not a UUID") from None


def _is_numpy_scalar(value: object) -> bool:
    """Return whether a value is a NumPy scalar. `item()` converts it to a Python value."""
    return hasattr(value, "dtype") and hasattr(value, "item") and not getattr(value, "shape", ())


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool) or (_is_numpy_scalar(value) and isinstance(_item(value), bool))


def _item(value: Any) -> Any:
    return value.item()


def _boolean(value: Any, argument: str) -> bool:
    return value if value is True or value is False else bool(value)


def _is_integer(value: object) -> bool:
    return hasattr(type(value), "__index__") and not isinstance(value, bool)


def _integer(value: Any, argument: str) -> int:
    number = value if type(value) is int else operator.index(value)
    if not -_INTEGER_LIMIT < number < _INTEGER_LIMIT:
        raise InvalidArgumentError(f"{argument}: the number has more than 64 bits")
    return number


def _is_number(value: object) -> bool:
    value = _item(value) if _is_numpy_scalar(value) else value
    if isinstance(value, bool):
        return False
    return isinstance(value, (int, float, Decimal, Real)) or _is_integer(value)


def _number(value: Any, argument: str) -> int | float | Decimal:
    if _is_integer(value):
        return _integer(value, argument)
    if not _is_number(value):
        raise refused(argument, value, "a number")
    value = _item(value) if _is_numpy_scalar(value) else value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise InvalidArgumentError(f"{argument}: {value} is not a number that can be sent")
        # A float with the same digits is preferred, because it is faster to write as JSON.
        nearest = float(value)
        return nearest if Decimal(repr(nearest)) == value else value
    number = float(value)
    if not math.isfinite(number):
        raise InvalidArgumentError(f"{argument}: {number} is not a number that can be sent")
    return number


def _is_date(value: object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _datetime(value: datetime.datetime, argument: str) -> datetime.datetime:
    # Without a zone the platform would guess one.
    if value.utcoffset() is None:
        raise InvalidArgumentError(
            f"{argument}: the datetime has no time zone; add one, as in datetime.now(timezone.utc)"
        )
    return value


def _chunks(value: Iterator[Any], argument: str) -> Iterator[bytes]:
    for chunk in value:
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            raise refused(f"{argument}: a chunk of it", chunk, "bytes")
        yield bytes(chunk)


def _datetime_of_text(value: Any, argument: str) -> datetime.datetime:
    try:
        return _datetime(datetime.datetime.fromisoformat(value), argument)
    except ValueError as error:
        if isinstance(error, InvalidArgumentError):
            raise
        raise InvalidArgumentError(f"{argument}: the text is not an ISO 8601 time") from None


NOTHING = Kind("None", lambda value: value is None, passed)
TEXT = Kind("a text", _is_text, text_of)
NAME = Kind("a text", _is_text, name_text)
PATH = Kind("a text", _is_text, _path)
BOOLEAN = Kind("True or False", _is_boolean, _boolean)
INTEGER = Kind("a whole number", _is_integer, _integer)
NUMBER = Kind("a number", _is_number, _number)
DATE = Kind("a date", _is_date, passed)
DATETIME = Kind("a datetime", lambda value: isinstance(value, datetime.datetime), _datetime)
FUNCTION = Kind("a function", callable, passed)
STREAM = Kind(
    "an open binary file",
    lambda value: hasattr(value, "read") or hasattr(value, "write"),
    passed,
)
BYTE_CHUNKS = Kind("an iterator of bytes", lambda value: hasattr(type(value), "__next__"), _chunks)
# Texts that are accepted instead of values of these types.
TEXT_FORMS: dict[type, Kind] = {
    UUID: Kind("its text", _is_text, _uuid),
    datetime.datetime: Kind("its ISO 8601 text", _is_text, _datetime_of_text),
}
BYTES = Kind("bytes", lambda value: isinstance(value, (bytes, bytearray)), passed)
