"""The second reading of an answer that does not fit: member by member, keeping what is good.

A value that cannot be read as its type counts as absent, and an object keeps it as it came in its
`model_extra`, under its name on the wire. What cannot be read at all is `UNREADABLE`.
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
    assembled,
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
        """Read what does not fit with `read`."""
        self.read = read


def lenient_reader(kind: Any) -> Read:
    """Return what reads decoded JSON as a `kind` as far as it fits, else as `UNREADABLE`.

    It is made at the first value that does not fit, for making it takes longer than reading.
    """
    made: list[Read] = []

    def read(said: Any) -> Any:
        if not made:
            made.append(_first_whole(kind, _by_shape(kind)))
        return made[0](said)

    return read


def read_object(kind: type[LenientModel], said: Any) -> Any:
    """Return an object of the class `kind` with what is readable in `said`."""
    if isinstance(said, list):
        name = list_member(kind)
        said = said if name is None else {name: said}
    if not isinstance(said, dict):
        return UNREADABLE
    readers = _readers(kind)
    found: dict[str, Any] = {}
    rest = dict(said)
    for member in members_of(kind):
        key = next((key for key in member.keys if key in rest), None)
        value = UNREADABLE if key is None else readers[member.name](rest[key])
        if key is not None and (not _is_less(value) or rest[key] is None):
            del rest[key]
        if value is not UNREADABLE:
            found[member.name] = value
    return assembled(kind, found, rest)


@lru_cache(maxsize=1024)
def _readers(kind: type[LenientModel]) -> dict[str, Read]:
    return {member.name: lenient_reader(member.kind) for member in members_of(kind)}


def _first_whole(kind: Any, otherwise: Read) -> Read:
    """Return what reads a value as it should be, and only then `otherwise`."""
    validate = TypeAdapter(kind).validator.validate_python

    def read(said: Any) -> Any:
        try:
            return validate(said)
        except ValidationError:
            found = otherwise(said)
        if type(found) is str:  # made of a number; the type may make something else of it
            with suppress(ValidationError):
                return validate(found)
        return found

    return read


def _by_shape(kind: Any) -> Read:
    """Return what reads a value that does not fit, by the outermost part of its type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        by_hand = next((note for note in inner[1:] if isinstance(note, ReadBy)), None)
        return _by_shape(inner[0]) if by_hand is None else _by_hand(by_hand.read)
    if origin in (Union, UnionType):
        return _of_union([_by_shape(arm) for arm in inner if arm is not NoneType])
    if origin is list:
        return _of_list(inner[0])
    if origin is dict:
        return _of_map(inner[1])
    if isinstance(kind, type) and issubclass(kind, LenientModel):
        return lambda said: read_object(kind, said)
    return {str: _text, SecretStr: _secret}.get(kind, _unreadable)


def _by_hand(read: Read) -> Read:
    def by_hand(said: Any) -> Any:
        found = read(said)
        return UNREADABLE if found is None else found

    return by_hand


def _of_union(arms: list[Read]) -> Read:
    def read(said: Any) -> Any:
        found = (arm(said) for arm in arms)
        return next((value for value in found if value is not UNREADABLE), UNREADABLE)

    return read


def _of_list(item: Any) -> Read:
    row = _row(item)

    def read(said: Any) -> Any:
        rows = unwrapped(said)
        found = [row(one) for one in rows or ()]
        if rows is None or any(one is UNREADABLE for one in found):
            return UNREADABLE
        pairs = zip(rows, found, strict=True)
        left_out = [said for said, one in pairs if one is _LEFT_OUT]
        kept = [one for one in found if one is not _LEFT_OUT]
        if not left_out:
            return kept
        # Where no row fits it is another kind of list.
        is_other = not kept and any(one is not None for one in left_out)
        return UNREADABLE if is_other else ItemList(kept, left_out)

    return read


def _of_map(value: Any) -> Read:
    row = _row(value)

    def read(said: Any) -> Any:
        if not isinstance(said, dict):
            return {} if said is None else UNREADABLE
        found = {key: row(one) for key, one in said.items()}
        if any(one is UNREADABLE for one in found.values()):
            return UNREADABLE
        kept = {key: one for key, one in found.items() if one is not _LEFT_OUT}
        left_out = {key: one for key, one in said.items() if key not in kept}
        return PartialMap(kept, left_out) if left_out else kept

    return read


def _row(kind: Any) -> Read:
    """Return what reads one of many, so that one does not cost the others.

    An object is left out if it lacks what is essential, or is none at all; so is a null for a
    text. Numbers stand for their places: if one is unreadable, all are.
    """
    read = lenient_reader(kind)
    may_be_object = any(
        isinstance(one, type) and issubclass(one, LenientModel) for one in (kind, *get_args(kind))
    )

    def row(said: Any) -> Any:
        found = read(said)
        may_go = may_be_object or (kind is str and said is None)
        is_useless = found is UNREADABLE or bool(lacking(found))
        return _LEFT_OUT if is_useless and may_go else found

    return row


def lacking(found: Any) -> frozenset[str]:
    """Return the essential members that an object lacks."""
    if not isinstance(found, LenientModel):
        return frozenset()
    return essential_members(type(found)) - found.__dict__.keys()


def _is_less(found: Any) -> bool:
    return found is UNREADABLE or bool(getattr(found, "left_out", None))


def _text(said: Any) -> Any:
    return json.dumps(said) if isinstance(said, (bool, int, float)) else UNREADABLE


def _secret(said: Any) -> Any:
    # Never left to `model_extra`, which is shown.
    return UNREADABLE if said is None else SecretStr(json.dumps(said))


def _unreadable(said: Any) -> Any:
    return UNREADABLE
