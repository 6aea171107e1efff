"""The tools an agent may use, and the calls that it makes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import reduce
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, cast

from kamiwaza.agents.definitions import ToolDefinition, definitions
from kamiwaza.agents.search import search
from kamiwaza.errors import InvalidArgumentError, KamiwazaError, RefusedError

if TYPE_CHECKING:
    from kamiwaza._sync.client import KamiwazaClient

Format = Literal["openai", "anthropic"]

_MAX_ITEMS = 100
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
    "object": (dict,), "array": (list,), "null": (type(None),),
}  # fmt: skip


class AgentTools:
    """The tools of one client.

    An agent may use the tools that only read. `allow` admits others by patterns over the names of
    methods. Tools that delete or stop something are called only after `confirm` has agreed.
    """

    def __init__(
        self,
        client: KamiwazaClient,
        *,
        allow: Iterable[str] = (),
        only: Iterable[str] = (),
        confirm: Callable[[ToolDefinition, Mapping[str, Any]], bool] | None = None,
        max_items: int = _MAX_ITEMS,
    ) -> None:
        """Choose the tools.

        Args:
            client: makes the calls.
            allow: patterns of methods that may write or destroy, such as `serving.*`.
            only: patterns of methods to offer. Default: all.
            confirm: asked with the tool and its arguments before something is deleted or stopped.
                Default: such tools are refused.
            max_items: the most items of a list that a result has.
        """
        self._client, self._confirm, self._max_items = client, confirm, max_items
        allowed, offered = [*allow], [*only] or ["*"]
        self._tools = {
            name: tool
            for name, tool in definitions().items()
            if _matches(tool.method, offered)
            and (tool.effect == "reads" or _matches(tool.method, allowed))
        }

    def __len__(self) -> int:
        """Return the number of tools."""
        return len(self._tools)

    def __iter__(self) -> Iterator[ToolDefinition]:
        """Iterate over the tools."""
        return iter(self._tools.values())

    def definitions(self, format: Format = "openai") -> list[dict[str, Any]]:
        """Return the definitions of all tools.

        Args:
            format: the API that the definitions are for.
        """
        if format not in ("openai", "anthropic"):
            raise InvalidArgumentError(f"format: openai or anthropic, not {format!r:.40}")
        return [t.as_openai() if format == "openai" else t.as_anthropic() for t in self]

    def search(self, query: str, *, limit: int = 10) -> list[ToolDefinition]:
        """Return the tools that fit a sentence, the best first.

        Args:
            query: the task, in plain words.
            limit: the largest number of tools.
        """
        return search(query, limit=limit, among=self._tools)

    def call(self, name: str, arguments: Mapping[str, Any] | str | None = None) -> str:
        """Call a tool and return its result as JSON.

        Args:
            name: the name of the tool.
            arguments: its arguments, or their JSON as models write it.

        Raises:
            InvalidArgumentError: there is no such tool, or an argument is missing, unknown or of
                another type.
            RefusedError: `confirm` did not agree.
            KamiwazaError: the call failed.
        """
        tool = self._tools.get(name)
        if tool is None:
            raise InvalidArgumentError(self._unknown(name))
        given = _checked(tool, arguments)
        if tool.effect == "destroys" and not (self._confirm and self._confirm(tool, given)):
            raise RefusedError(f"{name}: it deletes or stops something and was not confirmed")
        method = reduce(getattr, tool.method.split("."), self._root())
        return json.dumps(self._plain(method(**given)), ensure_ascii=False, default=str)

    def try_call(self, name: str, arguments: Mapping[str, Any] | str | None = None) -> str:
        """Call a tool and return its result, or `{"error": ...}` for the model to read.

        Args:
            name: the name of the tool.
            arguments: its arguments, or their JSON.
        """
        try:
            return self.call(name, arguments)
        except KamiwazaError as error:
            return json.dumps({"error": str(error), "type": type(error).__name__})

    def _root(self) -> Any:
        return self._client

    def _unknown(self, name: str) -> str:
        if name in definitions():
            method = definitions()[name].method
            return f"{name}: this agent may not use it; allow it with allow=[{method!r}]"
        near = ", ".join(tool.name for tool in self.search(name.replace("_", " "), limit=3))
        return f"there is no tool {name!r:.80}; near it are {near or 'none'}"

    def _plain(self, value: Any) -> Any:
        from pydantic import BaseModel
        from pydantic_core import to_jsonable_python

        from kamiwaza._sync.bulk.run import BulkRun
        from kamiwaza._sync.operations.operation import Operation
        from kamiwaza._sync.paging.page import Page

        if isinstance(value, BaseModel):
            return value.model_dump(mode="json", by_alias=True, exclude_none=True)
        if isinstance(value, Operation):
            return {"operation": str(value.id), "state": str(value.state), "name": str(value)}
        if isinstance(value, (BulkRun, Page, Iterator, list, array)):
            return [self._plain(item) for item in islice(value, self._max_items)]
        if isinstance(value, bytes):
            return f"{len(value)} bytes"
        return to_jsonable_python(value, fallback=str)


def _matches(method: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(method, pattern) for pattern in patterns)


def _checked(tool: ToolDefinition, arguments: Mapping[str, Any] | str | None) -> dict[str, Any]:
    """Return the arguments of a call. Raises InvalidArgumentError, naming the wrong one."""
    given = _parsed(tool, arguments)
    properties = tool.input_schema["properties"]
    for name in tool.input_schema["required"]:
        if name not in given:
            raise InvalidArgumentError(f"{tool.name}: {name} is missing")
    for name, value in given.items():
        if name not in properties:
            known = ", ".join(properties) or "none"
            raise InvalidArgumentError(f"{tool.name}: there is no argument {name!r:.60}; {known}")
        if not _fits(value, properties[name]):
            expected = properties[name].get("type", "another type")
            raise InvalidArgumentError(f"{tool.name}: {name} must be of the type {expected}")
    return given


def _parsed(tool: ToolDefinition, arguments: Mapping[str, Any] | str | None) -> dict[str, Any]:
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments or "{}")
        except ValueError:
            raise InvalidArgumentError(f"{tool.name}: the arguments are not JSON") from None
    if arguments is not None and not isinstance(arguments, Mapping):
        raise InvalidArgumentError(f"{tool.name}: the arguments must be an object")
    # Models often write null for an omitted argument.
    nullable = {
        n
        for n, s in tool.input_schema["properties"].items()
        if {"type": "null"} in s.get("anyOf", ())
    }
    return {n: v for n, v in (arguments or {}).items() if v is not None or n in nullable}


def _fits(value: Any, schema: Mapping[str, Any]) -> bool:
    if "anyOf" in schema:
        return any(_fits(value, one) for one in schema["anyOf"])
    if isinstance(value, bool) and schema["type"] != "boolean":
        return False
    if not isinstance(value, _TYPES[schema["type"]]):
        return False
    items = schema.get("items")
    return items is None or all(_fits(item, items) for item in cast("list[Any]", value))
