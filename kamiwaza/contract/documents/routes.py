"""Match operations by method and path, ignoring the names of path parameters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import JSONObject, Operation, operations

if TYPE_CHECKING:
    from collections.abc import Iterable

PUBLISHED = "x-published-path"

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def shape(key: str) -> str:
    """Return `GET /models/{}` of `GET /models/{model_id}`."""
    return _PARAMETER.sub("{}", key)


def parameters(path: str) -> list[str]:
    """Return the names of the parameters in a path, in its order."""
    return _PARAMETER.findall(path)


def published_path(operation: Operation) -> str:
    """Return the path with the platform's names of the parameters."""
    path: str = operation.spec.get(PUBLISHED, operation.path)
    return path


def align(document: JSONObject, known: Iterable[str]) -> None:
    """Give operations the paths of their `known` keys (`METHOD path`), in place.

    An operation that differs from a known one only in the names of path parameters gets the known
    names. `x-published-path` keeps the path of the platform.
    """
    locked = sorted(known)
    there = {operation.key for operation in operations(document)}
    homes: dict[str, list[str]] = {}
    for key in locked:
        if key not in there:
            homes.setdefault(shape(key), []).append(key)
    moves = [
        (operation, homes[shape(operation.key)].pop(0))
        for operation in operations(document)
        if operation.key not in set(locked) and homes.get(shape(operation.key))
    ]
    for operation, home in moves:
        _move(document, operation, home.partition(" ")[2])
    document["paths"] = {path: item for path, item in sorted(document["paths"].items()) if item}


def _move(document: JSONObject, operation: Operation, path: str) -> None:
    names = dict(zip(parameters(operation.path), parameters(path), strict=True))
    for parameter in operation.spec.get("parameters", ()):
        if parameter["in"] == "path":
            parameter["name"] = names.get(parameter["name"], parameter["name"])
    operation.spec[PUBLISHED] = operation.path
    del document["paths"][operation.path][operation.method]
    document["paths"].setdefault(path, {})[operation.method] = operation.spec
