"""Arguments of the vendor's methods as those of their counterparts."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, cast

import libcst as cst

from kamiwaza._sync.client import KamiwazaClient
from kamiwaza._sync.services._base import BaseService

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamiwaza.vendor_names.table import Row

_IDENTIFYING = ("id", "urn", "name", "query")
_REQUEST_OPTIONS = {"params": "query", "json": "json", "headers": "headers", "timeout": "timeout"}


class UnknownArgumentError(Exception):
    """An argument has no certain counterpart. The text names it and the reason."""


def counterpart(path: str) -> Any:
    """Return the method of a path such as `client.models.list`, of a client that sends nothing."""
    client: Any = KamiwazaClient.__new__(KamiwazaClient)
    client._root = BaseService(cast("Any", None))
    for part in path.split(".")[1:]:
        client = getattr(client, part)
    return client


def converted(row: Row, arguments: Sequence[cst.Arg]) -> list[cst.Arg]:
    """Return the arguments of the counterpart's call.

    Raises:
        UnknownArgumentError: an argument has no certain counterpart.
    """
    if any(argument.star for argument in arguments):
        raise UnknownArgumentError("it has * or ** arguments")
    if row.path == "client.request":
        return list(_request(row, arguments))
    if row.takes is None:
        if len(arguments) > 1 or any(argument.keyword for argument in arguments):
            raise UnknownArgumentError("its arguments are unknown")
        return list(arguments)
    parameters = inspect.signature(counterpart(row.path)).parameters
    result = [_argument(pair, row.takes, parameters) for pair in _named(row.takes, arguments)]
    given = {argument.keyword.value for argument in result if argument.keyword}
    positional = [argument for argument in result if argument.keyword is None]
    lacking = [name for name in _needed(row, parameters)[len(positional) :] if name not in given]
    if lacking:
        raise UnknownArgumentError(f"`{row.call}` needs {', '.join(lacking)}")
    return _spaced([*positional, *(argument for argument in result if argument.keyword)])


def _needed(row: Row, parameters: Any) -> list[str]:
    """Return the required parameters, and those that the row names because they are needed."""
    named = re.findall(r"(\w+)[,)=]", row.call.partition("(")[2])
    return [
        name
        for name, parameter in parameters.items()
        if name in named
        or (parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD)
    ]


def _named(
    takes: tuple[str, ...], arguments: Sequence[cst.Arg]
) -> Iterator[tuple[str, cst.BaseExpression]]:
    """Yield the arguments with the names of the vendor's parameters."""
    in_order = iter(takes[: takes.index("*")] if "*" in takes else takes)
    for argument in arguments:
        if argument.keyword is not None:
            yield argument.keyword.value, argument.value
            continue
        name = next(in_order, None)
        if name is None:
            raise UnknownArgumentError("it has more arguments than the vendor's method")
        yield name, argument.value


def _argument(
    pair: tuple[str, cst.BaseExpression],
    takes: tuple[str, ...],
    parameters: Any,
) -> cst.Arg:
    name, value = pair
    first = next(iter(parameters.values()), None)
    positional = first.name if first and first.kind is first.POSITIONAL_OR_KEYWORD else None
    if name == positional:
        return cst.Arg(value)
    if name in parameters:
        return cst.Arg(value, keyword=cst.Name(name), equal=_EQUAL)
    identifies = name == "repo_id" or (name == takes[0] and _last_word(name) in _IDENTIFYING)
    if positional and identifies:
        return cst.Arg(value)
    raise UnknownArgumentError(f"{name!r} has no certain counterpart")


def _last_word(name: str) -> str:
    return name.rpartition("_")[2]


def _request(row: Row, arguments: Sequence[cst.Arg]) -> Iterator[cst.Arg]:
    """Yield the arguments of `client.request` for `client.get(path, ...)` and the like."""
    method = row.name.rpartition(".")[2].upper()
    result = [cst.Arg(cst.SimpleString(f'"{method}"'))]
    for argument in arguments:
        name = None if argument.keyword is None else argument.keyword.value
        if name is None or name == "endpoint":
            result.append(cst.Arg(argument.value))
        elif name in _REQUEST_OPTIONS:
            keyword = cst.Name(_REQUEST_OPTIONS[name])
            result.append(cst.Arg(argument.value, keyword=keyword, equal=_EQUAL))
        else:
            raise UnknownArgumentError(f"{name!r} has no certain counterpart")
    yield from _spaced(result)


def _spaced(arguments: Sequence[cst.Arg]) -> list[cst.Arg]:
    """Return arguments with the usual commas."""
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    return [
        argument.with_changes(comma=comma if number < len(arguments) else cst.MaybeSentinel.DEFAULT)
        for number, argument in enumerate(arguments, start=1)
    ]


_EQUAL = cst.AssignEqual(
    whitespace_before=cst.SimpleWhitespace(""), whitespace_after=cst.SimpleWhitespace("")
)
