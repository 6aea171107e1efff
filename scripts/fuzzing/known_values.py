"""Ids and names that the platform has answered, to ask for things that exist."""

from __future__ import annotations

import json
import re
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_REFERENCE = re.compile(r"(^|_)(id|ids|urn|urns|name|names|username|alias|jti|selector)$")
_OWN = ("id", "urn", "name")
_KEPT = 30
# In two of three requests, so that things that do not exist are asked for too.
_SHARE = 2 / 3


class KnownValues:
    """The last values of each member that refers to something."""

    def __init__(self, seed: int) -> None:
        """Begin without values."""
        self._random = Random(seed)
        self._values: dict[str, list[str]] = {}

    def learn(self, path: str, body: bytes) -> None:
        """Keep the references in an answer. `path` is that of the operation."""
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            return
        for name, text in _references(value):
            self._keep(name, text)
            if name in _OWN:
                self._keep(f"{_singular(path)}_{name}", text)

    def insert(self, case: Case[Any]) -> None:
        """Replace references in a request by values that the platform knows."""
        path = case.operation.path
        for match in _PARAMETER.finditer(path):
            names = (match[1], f"{_singular(path[: match.start()])}_{match[1]}")
            self._replace(case.path_parameters, match[1], names[::-1])
        for holder in (case.query, case.headers, *_objects(case.body)):
            for name in list(holder):
                self._replace(holder, name, (name.lower().replace("-", "_").removeprefix("x_"),))

    def _keep(self, name: str, text: str) -> None:
        kept = self._values.setdefault(name, [])
        if text not in kept:
            kept.append(text)
            del kept[:-_KEPT]

    def _replace(self, holder: Any, name: str, names: tuple[str, ...]) -> None:
        known = next((self._values[key] for key in names if key in self._values), None)
        if known and isinstance(holder[name], str) and self._random.random() < _SHARE:
            holder[name] = self._random.choice(known)


def _references(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, str) and member and _REFERENCE.search(name):
                yield name, member
            else:
                yield from _references(member)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else ():
        yield from _objects(inner)
    for inner in value if isinstance(value, list) else ():
        yield from _objects(inner)


def _singular(path: str) -> str:
    """Return the last fixed segment of a path, without the `s` of the plural."""
    segments = [part for part in path.split("/") if part and not part.startswith("{")]
    return re.sub(r"s$", "", segments[-1]).replace("-", "_") if segments else ""
