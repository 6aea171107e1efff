"""The methods of the client and the operations that they call."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kamiwaza.cli import table
from kamiwaza.contract.documents.routes import shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@cache
def operations_by_method() -> dict[str, tuple[str, ...]]:
    """Return the operations (`METHOD /path`) of every method, such as `models.configs.list`."""
    return {row["path"]: tuple(row["operations"]) for row in rows()}


def rows() -> Iterator[Mapping[str, Any]]:
    """Yield the row of every method in the table of commands."""
    for name in ("root", *table.summaries()):
        yield from _rows(table.group(name))


@cache
def _methods_by_shape() -> dict[str, tuple[str, ...]]:
    methods: dict[str, list[str]] = {}
    for method, operations in operations_by_method().items():
        for operation in operations:
            methods.setdefault(shape(operation), []).append(method)
    return {key: tuple(sorted(names)) for key, names in methods.items()}


def methods_of(operation: str) -> tuple[str, ...]:
    """Return the methods that call an operation. Names of path parameters are ignored."""
    return _methods_by_shape().get(shape(operation), ())


def _rows(content: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from content["commands"].values()
    for below in content["groups"].values():
        yield from _rows(below)
