"""How members of schemas are read from decoded JSON, and written as such."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from .types import UNSET, Unset

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_MISFITS = (TypeError, ValueError, AttributeError, KeyError)
_KINDS: tuple[tuple[str, type | tuple[type, ...]], ...] = (
    ("boolean", bool),
    ("integer", int),
    ("number", float),
    ("string", str),
    ("array", list),
    ("object", Mapping),
    ("null", type(None)),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One class of a union: how it is read, values members must have, and their JSON types."""

    read: Callable[[Any], Any]
    fixed: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def fits(self, data: Mapping[str, Any]) -> bool:
        """Say whether the members that tell the classes apart are those of this one."""
        return all(
            name not in data or any(_same(data[name], value) for value in values)
            for name, values in self.fixed.items()
        ) and all(name not in data or is_kind(data[name], k) for name, k in self.kinds.items())


def members(data: Any) -> dict[str, Any]:
    """Return the members of a decoded object. Raises TypeError if it is none."""
    if not isinstance(data, Mapping):
        raise TypeError(f"an object is needed, not {type(data).__name__}")
    return dict(data)


def given(read: Callable[[Any], T], value: Any) -> T | Unset:
    """Return UNSET for a member that is absent, else what is read of it."""
    return UNSET if value is UNSET else read(value)


def each(read: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Return what reads a list, item by item."""

    def read_list(data: Any) -> list[T]:
        if not isinstance(data, list):
            raise TypeError(f"an array is needed, not {type(data).__name__}")
        return [read(item) for item in data]

    return read_list


def either(*reads: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return what reads a value by the first that can; one that nobody can stays as it came."""

    def read_value(data: Any) -> Any:
        if data is None:
            return None
        for read in reads:
            try:
                return read(data)
            except _MISFITS:
                continue
        return data

    return read_value


def variants(*cases: Case) -> Callable[[Any], Any]:
    """Return what reads one of several classes: of those that fit the one that knows most of it."""

    def read_variant(data: Any) -> Any:
        found = []
        for case in cases if isinstance(data, Mapping) else ():
            if case.fits(data):
                try:
                    found.append(case.read(data))
                except _MISFITS:
                    continue
        if not found:
            raise ValueError("it is none of the classes")
        return min(found, key=lambda one: len(one.additional_properties))

    return read_variant


def exactly(read: Callable[[Any], T]) -> Callable[[Any], T]:
    """Return what reads a text only if it is written again as it came."""

    def read_exactly(data: Any) -> T:
        value = read(data)
        if to_json(value) not in (data, str(data).replace("Z", "+00:00")):
            raise ValueError("it would not be written as it came")
        return value

    return read_exactly


def listed(enum: type[E]) -> Callable[[Any], E]:
    """Return what reads a value only if the contract lists it."""

    def read_listed(data: Any) -> E:
        if not any(_same(data, known.value) for known in enum):
            raise ValueError("it is not listed")
        return enum(data)

    return read_listed


def is_kind(value: Any, kinds: tuple[str, ...]) -> bool:
    """Say whether a decoded value is of one of some JSON types; a whole number is an integer."""
    kind = next((name for name, known in _KINDS if isinstance(value, known)), "")
    whole = kind == "number" and "integer" in kinds and value.is_integer()
    return kind in kinds or whole or (kind == "integer" and "number" in kinds)


def to_json(value: Any) -> Any:
    """Return a value as JSON types. Files stay what they are: the transport encodes them."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {name: to_json(item) for name, item in value.items()}
    write = getattr(value, "to_dict", None)
    return write() if callable(write) else value


def _same(left: Any, right: Any) -> bool:
    return left == right and isinstance(left, bool) == isinstance(right, bool)


__all__ = (
    "Case",
    "each",
    "either",
    "exactly",
    "given",
    "is_kind",
    "listed",
    "members",
    "to_json",
    "variants",
)
