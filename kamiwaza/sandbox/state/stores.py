"""Where the sandbox keeps things without a room of their own: records by kind and id."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from kamiwaza.sandbox.message import Refusal

Record = dict[str, Any]
T = TypeVar("T")


class Store:
    """The things of one kind by their ids, in the order they came. `noun` is what a 404 says."""

    def __init__(self, noun: str) -> None:
        """Begin empty."""
        self._noun = noun
        self._records: dict[str, Record] = {}

    def put(self, id: object, record: Record) -> Record:
        """Keep a record in place of one of the same id, if there is one."""
        self._records[str(id)] = record
        return record

    def get(self, id: object) -> Record:
        """Return the record of an id. Raises Refusal 404 if there is none."""
        if str(id) not in self._records:
            raise Refusal(404, f"{self._noun} not found")
        return self._records[str(id)]

    def take(self, id: object) -> Record:
        """Remove and return the record of an id. Raises Refusal 404 if there is none."""
        self.get(id)
        return self._records.pop(str(id))

    def where(self, **members: object) -> list[Record]:
        """Return the records that have these members; None counts as not asked."""
        requested = {name: value for name, value in members.items() if value is not None}
        return [
            record
            for record in self._records.values()
            if all(record.get(name) == value for name, value in requested.items())
        ]

    def __contains__(self, id: object) -> bool:
        """Tell whether there is a record of this id."""
        return str(id) in self._records

    def __iter__(self) -> Iterator[Record]:
        """Return the records."""
        return iter(list(self._records.values()))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._records)


class Stores:
    """Every shelf by its kind, and the rooms that behaviours furnish themselves."""

    def __init__(self) -> None:
        """Begin without any."""
        self._stores: dict[str, Store] = {}
        self._instances: dict[type, Any] = {}

    def of(self, kind: str, noun: str = "Resource") -> Store:
        """Return the shelf of a kind, made when it is first asked for."""
        return self._stores.setdefault(kind, Store(noun))

    def instance(self, kind: type[T], factory: Callable[[], T] | None = None) -> T:
        """Return the one `kind` of this sandbox, made when it is first asked for."""
        if kind not in self._instances:
            self._instances[kind] = (factory or kind)()
        result: T = self._instances[kind]
        return result
