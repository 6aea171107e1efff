"""Reading JSON member by member, for answers that do not fit the contract as a whole.

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
    """Metadata of a member: the function that reads a value which does not fit its type.

    It returns a value of the type, or None for a value that cannot be read.
    """

    def __init__(self, read: Read) -> None:
        """Keep the function."""
        self.read = read


def lenient_reader(kind: Any) -> Read:
    """Return a function that reads decoded JSON as a `kind`, as far as it fits.

    The function returns `UNREADABLE` for JSON of which it can read nothing.
    """
    built: list[Read] = []

    def read(value: Any) -> Any:
        # Built at the first use, because building takes longer than reading.
        if not built:
            built.append(_strict_or(kind, _reader_of_shape(kind)))
        return built[0](value)

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
        # The original stays in `rest` if the value holds only a part of it.
        if key is not None and (not _is_incomplete(value) or rest[key] is None):
            del rest[key]
        if value is not UNREADABLE:
            values[member.name] = value
    return construct(kind, values, rest)


@lru_cache(maxsize=1024)
def _readers(kind: type[LenientModel]) -> dict[str, Read]:
    return {member.name: lenient_reader(member.kind) for member in members_of(kind)}


def _strict_or(kind: Any, otherwise: Read) -> Read:
    """Return a function that reads a value strictly as a `kind`, else with `otherwise`."""
    validate = TypeAdapter(kind).validator.validate_python

    def read(value: Any) -> Any:
        try:
            return validate(value)
        except ValidationError:
            result = otherwise(value)
        # A number was read as text. The type may accept that text as something else.
        if type(result) is str:
            with suppress(ValidationError):
                return validate(result)
        return result

    return read


def _reader_of_shape(kind: Any) -> Read:
    """Return a function that reads a value that does not fit, by the outermost part of its type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        custom = next((item for item in inner[1:] if isinstance(item, ReadBy)), None)
        return _reader_of_shape(inner[0]) if custom is None else _custom_reader(custom.read)
    if origin in (Union, UnionType):
        return _of_union([_reader_of_shape(arm) for arm in inner if arm is not NoneType])
    if origin is list:
        return _of_list(inner[0])
    if origin is dict:
        return _of_map(inner[1])
    if isinstance(kind, type) and issubclass(kind, LenientModel):
        return lambda value: read_object(kind, value)
    return {str: _text, SecretStr: _secret}.get(kind, _unreadable)


def _custom_reader(read: Read) -> Read:
    def read_or_unreadable(value: Any) -> Any:
        result = read(value)
        return UNREADABLE if result is None else result

    return read_or_unreadable


def _of_union(arms: list[Read]) -> Read:
    def read(value: Any) -> Any:
        results = (arm(value) for arm in arms)
        return next((result for result in results if result is not UNREADABLE), UNREADABLE)

    return read


def _of_list(item: Any) -> Read:
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
        # If no row fits, this is a list of something else and not a damaged one.
        is_other = not kept and any(row is not None for row in left_out)
        return UNREADABLE if is_other else ItemList(kept, left_out)

    return read


def _of_map(member: Any) -> Read:
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
    """Return a function that reads one row of a list or map, so that one bad row spoils no other.

    A row is left out if it is not an object or lacks an essential member, or if it is null instead
    of a text. A list of numbers is unreadable if one number is, because positions matter there.
    """
    read = lenient_reader(kind)
    may_be_object = any(
        isinstance(one, type) and issubclass(one, LenientModel) for one in (kind, *get_args(kind))
    )

    def read_row(value: Any) -> Any:
        result = read(value)
        may_be_left_out = may_be_object or (kind is str and value is None)
        is_useless = result is UNREADABLE or bool(missing_members(result))
        return _LEFT_OUT if is_useless and may_be_left_out else result

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
    # Every other value becomes a secret too: in `model_extra` the repr would show it.
    return UNREADABLE if value is None else SecretStr(json.dumps(value))


def _unreadable(value: Any) -> Any:
    return UNREADABLE
