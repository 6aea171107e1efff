"""Reading JSON member by member, for answers that differ from the contract.

A value that cannot be read as its type counts as absent. The object keeps it unchanged in its
`model_extra`, under its name on the wire. A value that cannot be read at all is `UNREADABLE`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, get_args, get_origin

from pydantic import SecretStr, TypeAdapter, ValidationError

from kamiwaza.serialization.item_list import ItemList
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza.serialization.objects import (
    construct,
    essential_members,
    list_member,
    members_of,
)
from kamiwaza.serialization.partial_map import PartialMap
from kamiwaza.serialization.wrappers import unwrapped

Read: TypeAlias = Callable[[Any], Any]

UNREADABLE: Final = object()
_LEFT_OUT: Final = object()


class ReadBy:
    """Metadata of a member: the function that reads a value that does not fit its type.

    It returns a value of the type, or None for a value that cannot be read.
    """

    def __init__(self, read: Read) -> None:
        """Store the function."""
        self.read = read


def lenient_reader(kind: Any) -> Read:
    """Return a function that reads the parts of decoded JSON that fit `kind`.

    The function returns `UNREADABLE` for JSON without any readable part.
    """
    cached: list[Read] = []

    def read(value: Any) -> Any:
        # Built on first use: building takes longer than reading, and classes may be recursive.
        if not cached:
            cached.append(_strict_or(kind, _reader_of_shape(kind)))
        return cached[0](value)

    return read


def read_object(kind: type[LenientModel], data: Any) -> Any:
    """Return an object of the class `kind` with the readable members of `data`."""
    # Some releases send the list without the wrapper object that the contract describes.
    if isinstance(data, list):
        name = list_member(kind)
        data = data if name is None else {name: data}
    if not isinstance(data, dict):
        return UNREADABLE
    readers = _readers(kind)
    values: dict[str, Any] = {}
    rest = dict(data)
    for member in members_of(kind):
        key = next((key for key in member.keys if key in rest), None)
        value = UNREADABLE if key is None else readers[member.name](rest[key])
        # The original remains in `rest` if the value has only a part of it.
        if key is not None and (not _is_incomplete(value) or rest[key] is None):
            del rest[key]
        if value is not UNREADABLE:
            values[member.name] = value
    return construct(kind, values, rest)


@lru_cache(maxsize=1024)
def _readers(kind: type[LenientModel]) -> dict[str, Read]:
    return {member.name: lenient_reader(member.kind) for member in members_of(kind)}


def _strict_or(kind: Any, otherwise: Read) -> Read:
    """Return a function that reads a value strictly as `kind`, and with `otherwise` on failure."""
    validate = TypeAdapter(kind).validator.validate_python

    def read(value: Any) -> Any:
        try:
            return validate(value)
        except ValidationError:
            result = otherwise(value)
        # The text of a number may be a value of the type, such as a date.
        if type(result) is str:
            with suppress(ValidationError):
                return validate(result)
        return result

    return read


def _reader_of_shape(kind: Any) -> Read:
    """Return the function for values that failed the strict reading, by the outermost type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        custom = next((item for item in arguments[1:] if isinstance(item, ReadBy)), None)
        return _reader_of_shape(arguments[0]) if custom is None else _custom_reader(custom.read)
    if origin in (Union, UnionType):
        return _union_reader([_reader_of_shape(arm) for arm in arguments if arm is not NoneType])
    if origin is list:
        return _list_reader(arguments[0])
    if origin is dict:
        return _map_reader(arguments[1])
    if isinstance(kind, type) and issubclass(kind, LenientModel):
        return lambda value: read_object(kind, value)
    return {str: _text, SecretStr: _secret}.get(kind, _unreadable)


def _custom_reader(read: Read) -> Read:
    def read_or_unreadable(value: Any) -> Any:
        result = read(value)
        return UNREADABLE if result is None else result

    return read_or_unreadable


def _union_reader(arms: list[Read]) -> Read:
    def read(value: Any) -> Any:
        results = (arm(value) for arm in arms)
        return next((result for result in results if result is not UNREADABLE), UNREADABLE)

    return read


def _list_reader(item: Any) -> Read:
    read_row = _row_reader(item)

    def read(value: Any) -> Any:
        rows = unwrapped(value)
        results = [read_row(row) for row in rows or ()]
        if rows is None or any(result is UNREADABLE for result in results):
            return UNREADABLE
        pairs = zip(rows, results, strict=True)
        left_out = [row for row, result in pairs if result is _LEFT_OUT]
        kept = [result for result in results if result is not _LEFT_OUT]
        if not left_out:
            return kept
        # A list in which no row fits is a list of other things, not a damaged one.
        is_other_list = not kept and any(row is not None for row in left_out)
        return UNREADABLE if is_other_list else ItemList(kept, left_out)

    return read


def _map_reader(member: Any) -> Read:
    read_row = _row_reader(member)

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return {} if value is None else UNREADABLE
        results = {key: read_row(row) for key, row in value.items()}
        if any(result is UNREADABLE for result in results.values()):
            return UNREADABLE
        kept = {key: result for key, result in results.items() if result is not _LEFT_OUT}
        left_out = {key: row for key, row in value.items() if key not in kept}
        return PartialMap(kept, left_out) if left_out else kept

    return read


def _row_reader(kind: Any) -> Read:
    """Return a function that reads one row of a list or map, independently of the other rows.

    A row is left out if it is not an object or lacks an essential member, or if it is null instead
    of a text. A list of numbers with an unreadable number is unreadable, because the positions of
    the numbers have a meaning.
    """
    read = lenient_reader(kind)
    may_be_object = any(
        isinstance(one, type) and issubclass(one, LenientModel) for one in (kind, *get_args(kind))
    )

    def read_row(value: Any) -> Any:
        result = read(value)
        may_be_left_out = may_be_object or (kind is str and value is None)
        is_unusable = result is UNREADABLE or bool(missing_members(result))
        return _LEFT_OUT if is_unusable and may_be_left_out else result

    return read_row


def missing_members(value: Any) -> frozenset[str]:
    """Return the essential members that an object lacks."""
    if not isinstance(value, LenientModel):
        return frozenset()
    return essential_members(type(value)) - value.__dict__.keys()


def _is_incomplete(value: Any) -> bool:
    return value is UNREADABLE or bool(getattr(value, "left_out", None))


def _text(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, (bool, int, float)) else UNREADABLE


def _secret(value: Any) -> Any:
    # Any value becomes a secret, because `repr` shows the values in `model_extra`.
    return UNREADABLE if value is None else SecretStr(json.dumps(value))


def _unreadable(value: Any) -> Any:
    return UNREADABLE
