"""The signature of a method as Python, for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.site.places import shown_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.surface.catalogue import Function, Parameter

_WIDTH = 88


def signature(function: Function, name: str, *, is_async: bool = False) -> str:
    """Return the signature of a method, on one line if it fits.

    Args:
        function: the method.
        name: its name as users call it.
        is_async: write that of the asynchronous client.
    """
    result = function.async_returns if is_async else function.returns
    name = async_name(function, name) if is_async else name
    front = "await " if is_async and function.is_async else ""
    arguments = [*_arguments(function.parameters), *_options(function)]
    return _fitted(f"{front}{name}", arguments, f" -> {shown_type(result)}")


def async_name(function: Function, name: str) -> str:
    """Return the name of a method as users of the asynchronous client call it."""
    owner, dot, _ = name.rpartition(".")
    return f"{owner}{dot}{function.async_name}"


def constructor(name: str, parameters: Iterable[Parameter]) -> str:
    """Return the signature of a constructor."""
    return _fitted(name, [*_arguments(parameters)], "")


def _arguments(parameters: Iterable[Parameter]) -> Iterable[str]:
    positional = True
    for parameter in parameters:
        if parameter.group is not None:
            continue
        if parameter.name.startswith("*"):
            positional = False
        elif positional and not parameter.positional:
            positional = False
            yield "*"
        kind = shown_type(parameter.annotation)
        default = f" = {parameter.default}" if parameter.default else ""
        yield f"{parameter.name}: {kind}{default}"


def _options(function: Function) -> Iterable[str]:
    group = next((p.group for p in function.parameters if p.group), None)
    if group or function.takes_call_options:
        yield f"**call_options: Unpack[{group or 'CallOptions'}]"


def _fitted(name: str, arguments: list[str], end: str) -> str:
    line = f"{name}({', '.join(arguments)}){end}"
    if len(line) <= _WIDTH or not arguments:
        return line
    return "\n".join([f"{name}(", *(f"    {argument}," for argument in arguments), f"){end}"])
