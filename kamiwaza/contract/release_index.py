"""The operations of the contract: their names, and the release that introduced each."""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from pydantic_core import from_json

from kamiwaza.contract.release import Release
from kamiwaza.errors import InvalidArgumentError

_METHODS = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})
_PARAMETER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class KnownOperation:
    """One operation of the contract.

    `route` is its method and path. `name` is `<service>.<function>` and `method` the name of the
    client's method. `left_out` is True if the client has no method. `since` is the first release
    with it, None if unknown. `plain` is True for a GET without required parameters. `marker` is
    True for a cheap operation that reveals its release.
    """

    route: str
    name: str
    method: str
    left_out: bool
    since: Release | None
    plain: bool
    marker: bool


class ReleaseIndex:
    """The operations of a contract document, by name and by release."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.operations: tuple[KnownOperation, ...] = tuple(_operations(document))
        self.releases: tuple[Release, ...] = tuple(
            sorted({o.since for o in self.operations if o.since is not None})
        )

    @classmethod
    def shipped(cls) -> ReleaseIndex:
        """Return the index of the contract this package was generated from, read once."""
        return _shipped()

    def matching(self, name: str) -> list[KnownOperation]:
        """Return the operations with a name, or with a name below it.

        Names of the client's methods are preferred to those of the contract.

        Args:
            name: a service, a group, a method, or the name of an operation.

        Raises:
            InvalidArgumentError: the name is unknown; the text lists similar names.
        """
        for way in range(3):
            if matches := [o for o in self.operations if _within(_spellings(o)[way], name)]:
                return matches
        near = get_close_matches(name, sorted(self._names()), n=3, cutoff=0.6)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        raise InvalidArgumentError(f"name: no operation is called {name!r}{hint}")

    def _names(self) -> set[str]:
        names = set()
        for operation in self.operations:
            parts = operation.method.split(".")
            names |= {".".join(parts[:end]) for end in range(1, len(parts) + 1)}
            names.add(operation.name)
        return names

    def release(self, keys: Collection[str]) -> Release:
        """Return the newest release of which `keys` has more than half of the new operations."""
        for release in reversed(self.releases):
            new = [route_key(o.route) for o in self.operations if o.since == release]
            if 2 * sum(key in keys for key in new) > len(new):
                return release
        return self.releases[0]

    def until(self, release: Release) -> frozenset[str]:
        """Return the routes of all operations that `release` has."""
        return frozenset(o.route for o in self.operations if o.since and o.since <= release)

    def markers(self) -> Iterator[tuple[Release, str]]:
        """Yield each release, the newest first, with the path of a GET that it introduced."""
        for release in reversed(self.releases):
            new = {o.route: o for o in self.operations if o.since == release}
            plain = sorted(route for route, operation in new.items() if operation.plain)
            route = next((r for r in plain if new[r].marker), plain[0] if plain else "")
            if route:
                yield release, route.removeprefix("GET ")


@lru_cache(maxsize=1)
def _shipped() -> ReleaseIndex:
    source = importlib.resources.files("kamiwaza_api").joinpath("contract.json")
    return ReleaseIndex(from_json(source.read_bytes(), cache_strings="keys"))


def _spellings(operation: KnownOperation) -> tuple[str, str, str]:
    """Return the names of an operation, the preferred one first."""
    called = "" if operation.left_out else operation.method
    return called, operation.method, operation.name


def _within(spelling: str, name: str) -> bool:
    return bool(spelling) and f"{spelling}.".startswith(f"{name}.")


def route_key(route: str) -> str:
    """Return a route without the names of its parameters, which differ between releases."""
    return _PARAMETER.sub("{}", route)


def routes_of(document: object) -> frozenset[str]:
    """Return `METHOD /path` of every operation in a document; empty for any other object."""
    paths = document.get("paths") if isinstance(document, Mapping) else None
    routes = set()
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        below = path.removeprefix("/api") if path.startswith("/api/") else path
        for method in item if isinstance(item, Mapping) else ():
            if method in _METHODS:
                routes.add(f"{method.upper()} {below}")
    return frozenset(routes)


def _operations(document: Mapping[str, Any]) -> Iterator[KnownOperation]:
    for path, item in document["paths"].items():
        for method in _METHODS & item.keys():
            source = item[method]
            parameters = source.get("parameters", ())
            yield KnownOperation(
                route=f"{method.upper()} {path}",
                name=source["operationId"],
                method=source.get("x-method", ""),
                left_out="x-left-out" in source,
                since=Release.parse(source["x-since"]) if "x-since" in source else None,
                plain=method == "get" and not any(p.get("required") for p in parameters),
                marker="x-marker" in source,
            )
