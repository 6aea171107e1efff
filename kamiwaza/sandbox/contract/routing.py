"""Routing: fixed segments come before parameters, and trailing slashes matter."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamiwaza.sandbox.contract.document import Operation
    from kamiwaza.sandbox.message import Request

# Parameters that may span several segments.
SPANNING = frozenset({"dataset_urn", "container_urn", "secret_urn", "source_urn", "path"})
# Requests below this path are forwarded to another cluster, which the next segment names.
MESH_PREFIX = "/api/mesh/"
_PARAMETER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """The operation found and its decoded path parameters."""

    operation: Operation
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SlashRedirect:
    """No operation has this path, but one has it with or without the trailing slash."""

    path: str


@dataclass(frozen=True, slots=True)
class MethodNotAllowed:
    """The path exists with other methods only."""

    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Route:
    pattern: re.Pattern[str]
    order: tuple[int, ...]
    operation: Operation


class Router:
    """Finds operations by method and percent-encoded path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        """Compile the paths of `operations`, grouped by their first segment."""
        groups: defaultdict[str, list[_Route]] = defaultdict(list)
        for operation in operations:
            groups[_first_segment(operation.path)].append(_route(operation))
        self._groups = {
            name: sorted(routes, key=lambda route: route.order) for name, routes in groups.items()
        }

    def find(self, method: str, path: str) -> Match | MethodNotAllowed | SlashRedirect | None:
        """Return the target of `path` (without the `/api` prefix), or None."""
        target = self._exact(method, path)
        if target is not None:
            return target
        other = path.rstrip("/") if path.endswith("/") else path + "/"
        return SlashRedirect(other) if self._exact(method, other) else None

    def _exact(self, method: str, path: str) -> Match | MethodNotAllowed | None:
        allowed = []
        for route in self._groups.get(_first_segment(path), ()):
            match = route.pattern.fullmatch(path)
            if match is None:
                continue
            if route.operation.method == method:
                values = {key: unquote(value) for key, value in match.groupdict().items()}
                return Match(route.operation, values)
            allowed.append(route.operation.method)
        return MethodNotAllowed(tuple(dict.fromkeys(allowed))) if allowed else None


def strip_mesh_prefix(request: Request) -> Request:
    """Return a request through `/api/mesh/<cluster>` as the cluster gets it; others unchanged."""
    if not request.path.startswith(MESH_PREFIX):
        return request
    _, slash, rest = request.target.removeprefix(MESH_PREFIX).partition("/")
    return replace(request, target=slash + rest)


def _first_segment(path: str) -> str:
    return path.split("/", 2)[1] if path.startswith("/") else ""


def _route(operation: Operation) -> _Route:
    segments = operation.path.split("/")
    escaped = re.escape(operation.path).replace(r"\{", "{").replace(r"\}", "}")
    pattern = _PARAMETER.sub(_group, escaped)
    # The last rank sorts the longer of two paths first if a spanning parameter covers the other.
    order = (*(_rank(part) for part in segments), 3)
    return _Route(re.compile(pattern), order, operation)


def _group(parameter: re.Match[str]) -> str:
    name = parameter.group(1)
    return f"(?P<{name}>{'.+' if name in SPANNING else '[^/]+'})"


def _rank(segment: str) -> int:
    parameter = _PARAMETER.search(segment)
    if parameter is None:
        return 0
    return 2 if parameter.group(1) in SPANNING else 1
