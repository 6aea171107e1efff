"""An example of a method for both clients: the call, and what to do with its result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.site.example_source import ExampleCall
from scripts.site.signature_text import async_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.surface.catalogue import Function, Parameter

_WIDTH = 88
_NO_NAME = frozenset(
    {"bool", "int", "str", "float", "dict", "list", "tuple", "frozenset", "Any", "Self"}
)
_LISTS = ("ItemList", "Page", "Sequence", "list", "tuple", "frozenset", "Iterator")
_STREAMS = {"EventStream": "event", "ChatStream": "part", "Rows": "row"}
_OPERATIONS = ("Operation", "Connecting", "RunOperation", "Retrieval")


@dataclass(frozen=True, slots=True)
class Example:
    """The example of one method.

    Attributes:
        sync: the lines for the synchronous client.
        asynchronous: the lines for the asynchronous client.
        guide: the page of docs/ that the call is from, empty if it is from no guide.
    """

    sync: str
    asynchronous: str
    guide: str


def example_of(function: Function, name: str, call: ExampleCall | None) -> Example:
    """Return the example of a method.

    Args:
        function: the method.
        name: its name as users call it.
        call: a call of it. Default: one with the arguments that are required.
    """
    arguments = [*_arguments(function, call or _required(function))]
    taken = {argument.rpartition("=")[2] for argument in arguments}
    guide = call.guide if call else ""
    return Example(
        _lines(function, _fitted(name, arguments), taken, awaited=False),
        _lines(function, _fitted(async_name(function, name), arguments), taken, awaited=True),
        guide,
    )


def _required(function: Function) -> ExampleCall:
    needed = [p for p in function.parameters if p.required]
    positional = tuple(None for p in needed if p.positional)
    return ExampleCall(positional, tuple((p.name, None) for p in needed if not p.positional))


def _arguments(function: Function, call: ExampleCall) -> Iterator[str]:
    own = [p for p in function.parameters if p.group is None]
    for parameter, value in zip(own, call.positional, strict=False):
        yield value or _variable(parameter)
    for name, value in call.named:
        yield f"{name}={value or name}"


def _variable(parameter: Parameter) -> str:
    return parameter.name.lstrip("*")


def _fitted(name: str, arguments: list[str]) -> str:
    line = f"{name}({', '.join(arguments)})"
    if len(line) <= _WIDTH or not arguments:
        return line
    return "\n".join([f"{name}(", *(f"    {argument}," for argument in arguments), ")"])


def _lines(function: Function, call: str, taken: set[str], *, awaited: bool) -> str:
    """Return the call with what follows it, by the type of the result."""
    kind, _, rest = function.returns.replace("builtins.", "").partition("[")
    item = _name_of(rest.removesuffix("]"), taken)
    wait = "await " if awaited and function.is_async else ""
    asynchronous = "async " if awaited and not (kind in _LISTS and function.is_async) else ""
    if kind == "None":
        return f"{wait}{call}"
    if kind in _LISTS:
        return f"{asynchronous}for {item} in {wait}{call}:\n    print({item})"
    if kind in _STREAMS:
        prefix = "async " if awaited else ""
        item = _STREAMS[kind]
        return (
            f"{prefix}with {wait}{call} as stream:\n"
            f"    {prefix}for {item} in stream:\n        print({item})"
        )
    if kind in _OPERATIONS:
        result = "" if rest.startswith("None") else f"{item if rest else 'result'} = "
        return f"operation = {wait}{call}\n{result}{'await ' * awaited}operation.wait()"
    result = _name_of(function.returns, taken)
    return f"{result} = {wait}{call}"


def _name_of(annotation: str, taken: set[str]) -> str:
    """Return the name of a variable for a value of a type."""
    kind = re.split(r"[\[ |]", annotation)[0]
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", kind).lower()
    is_name = kind.isidentifier() and kind not in _NO_NAME and kind[:1].isupper()
    if not is_name or name in taken or name.endswith("_sync"):
        return "item" if annotation in ("str", "") else "result"
    return name
