"""Find ids in the lists of a platform, for the operations that need them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import Operation

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IDS = ("id", "urn", "name")


class Discovery:
    """The ids that lists contained, by the path of the list and the name of the thing."""

    def __init__(self, known: dict[str, dict[str, str]] | None = None) -> None:
        """Begin with the ids that an earlier run found."""
        self.known: dict[str, dict[str, str]] = {} if known is None else known

    def learn(self, path: str, body: str) -> None:
        """Keep the ids of the first item of a list."""
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            return
        item = _first_item(value)
        if item is None:
            return
        texts = {name: str(v) for name, v in item.items() if isinstance(v, str) and v}
        self.known.setdefault(path.strip("/"), texts)

    def ids(self, operation: Operation) -> tuple[str, ...] | None:
        """Return the ids for the path parameters of an operation, None if one is unknown."""
        ids: list[str] = []
        for match in _PARAMETER.finditer(operation.path):
            before = operation.path[: match.start()]
            path = _filled(before, ids).strip("/")
            value = self._value(path, match[1])
            if value is None:
                return None
            ids.append(value)
        return tuple(ids)

    def _value(self, path: str, parameter: str) -> str | None:
        own = parameter.rpartition("_")[2]
        stem = re.sub(r"_?(id|urn|name)$", "", parameter)
        lists = (path, f"{path}s", f"{path}/list", re.sub(r"s$", "", path))
        items = [self.known[name] for name in lists if name in self.known]
        service = path.partition("/")[0]
        items += [
            item
            for name, item in self.known.items()
            if stem
            and name.rpartition("/")[2] in (f"{stem}s", f"{stem}es", stem)
            and (name.partition("/")[0] == service or stem == "workroom")
        ]
        for item in items:
            for member in (parameter, *([own] if own in _IDS else _IDS)):
                if member in item:
                    return item[member]
        return None


def filled(operation: Operation, ids: tuple[str, ...]) -> str:
    """Return the path of an operation with its ids."""
    return _filled(operation.path, list(ids))


def _filled(path: str, ids: list[str]) -> str:
    values = iter(ids)
    return _PARAMETER.sub(lambda _: quote(next(values), safe=""), path)


def _first_item(value: Any) -> dict[str, Any] | None:
    if isinstance(value, list):
        return next((item for item in value if isinstance(item, dict)), None)
    if isinstance(value, dict):
        lists = (inner for inner in value.values() if isinstance(inner, list))
        return next((item for inner in lists if (item := _first_item(inner)) is not None), None)
    return None
