"""Stores: records by kind and id, for behaviours without a separate state class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from kamiwaza.sandbox.message import Refusal

Record = dict[str, Any]
T = TypeVar("T")


class Store:
    """Records of one kind by id, in insertion order. `noun` is used in 404 messages."""

    def __init__(self, noun: str) -> None:
        """Begin empty."""
        self._noun = noun
        self._records: dict[str, Record] = {}

    def put(self, id: object, record: Record) -> Record:
        """Add a record, or replace the one with the same id."""
        self._records[str(id)] = record
        return record

    def get(self, id: object) -> Record:
        """Return a record. Raises Refusal 404 if there is none."""
        if str(id) not in self._records:
            raise Refusal(404, f"{self._noun} not found")
        return self._records[str(id)]

    def take(self, id: object) -> Record:
        """Remove and return a record. Raises Refusal 404 if there is none."""
        self.get(id)
        return self._records.pop(str(id))

    def where(self, **members: object) -> list[Record]:
        """Return the records with these members. None matches any value."""
        requested = {name: value for name, value in members.items() if value is not None}
        return [
            record
            for record in self._records.values()
            if all(record.get(name) == value for name, value in requested.items())
        ]

    def __contains__(self, id: object) -> bool:
        """Return whether there is a record with this id."""
        return str(id) in self._records

    def __iter__(self) -> Iterator[Record]:
        """Iterate over the records."""
        return iter(list(self._records.values()))

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self._records)


class Stores:
    """Stores by kind, and one instance of each state class that behaviours use."""

    def __init__(self) -> None:
        """Begin without stores."""
        self._stores: dict[str, Store] = {}
        self._instances: dict[type, Any] = {}

    def of(self, kind: str, noun: str = "Resource") -> Store:
        """Return the store of a kind, created on first use."""
        return self._stores.setdefault(kind, Store(noun))

    def instance(self, kind: type[T], factory: Callable[[], T] | None = None) -> T:
        """Return the sandbox's instance of a class, created on first use."""
        if kind not in self._instances:
            self._instances[kind] = (factory or kind)()
        result: T = self._instances[kind]
        return result
