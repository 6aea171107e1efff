"""Every public method, a good value for each of its parameters, and the bad ones."""

from __future__ import annotations

import asyncio
import collections.abc as abc
import inspect
import io
import os
import types
import typing
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, Union
from uuid import UUID

from pydantic import BaseModel, JsonValue, SecretStr

from kamiwaza.arguments.call_options import CALL_OPTIONS
from kamiwaza.schemas.cluster_nodes import Cluster
from kamiwaza_api.api.cluster import list_clusters
from kamiwaza_api.request import Request
from tests.test_public_answers import Found

ID = "12345678-1234-5678-1234-567812345678"
LONG = "x" * 10_240
LONE = "half \ud83d of a pair"


class Alien:
    """An object the library has never heard of."""


ALIEN = Alien()
STRANGER = Cluster.model_construct(id=UUID(ID), name="n")
BAD: dict[str, object] = {
    "None": None,
    "a number": 5,
    "a text": "x",
    "another object": ALIEN,
    "an object of another class": STRANGER,
    "a list": ["x"],
    "an empty text": "",
    "a long text": LONG,
    "a lone surrogate": LONE,
}


def parts(annotation: Any) -> list[Any]:
    """Return the alternatives of an annotation."""
    if annotation is JsonValue:
        return [annotation]
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        return parts(typing.get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [part for one in typing.get_args(annotation) for part in parts(one)]
    return [typing.get_origin(annotation) or annotation]


OPEN = (Any, object, JsonValue)
TEXTS = (str,)
LISTS = (list, abc.Sequence, abc.Iterable, tuple)


def accepts(annotation: Any, value: object) -> bool:
    """Tell whether a value belongs to an annotation, as a type checker would see it."""
    found = parts(annotation)
    if any(part in OPEN for part in found):
        return True
    if value is None:
        return type(None) in found or None in found
    if isinstance(value, str):
        return str in found
    if isinstance(value, int):
        return int in found or float in found
    if isinstance(value, list):
        for one in typing.get_args(annotation) or [annotation]:
            if (typing.get_origin(one) or one) in LISTS:
                inner = typing.get_args(one)
                return not inner or all(accepts(inner[0], item) for item in value)
        if typing.get_origin(annotation) in LISTS:
            inner = typing.get_args(annotation)
            return all(accepts(inner[0], item) for item in value)
    if isinstance(value, BaseModel):
        return any(isinstance(part, type) and _is_one(value, part) for part in found)
    return False


def _is_one(value: object, kind: type) -> bool:
    if getattr(kind, "_is_protocol", False):
        return all(hasattr(value, name) for name in vars(kind) if not name.startswith("_"))
    return isinstance(value, kind)


def good(annotation: Any, name: str) -> Any:
    """Return a value the annotation allows."""
    found = parts(annotation)
    if name == "services":
        return [{"name": "web"} if "ServicePatch" in str(annotation) else _SERVICE]
    if name in _URNS and str in found:
        return "urn:abc"  # another text would be a name, which is looked up
    for part, value in _GOOD:
        if part in found:
            return value() if callable(value) else value
    for part in found:
        if part is Literal:
            return typing.get_args(annotation)[0]
        if part in LISTS:
            inner = next(
                typing.get_args(one)[0]
                for one in (annotation, *typing.get_args(annotation))
                if (typing.get_origin(one) or one) in LISTS
            )
            return [good(inner, name)]
        if isinstance(part, type) and issubclass(part, BaseModel):
            return made(part)
        if part is type:
            return dict
        if isinstance(part, type):
            kind: Any = part
            return kind.__new__(kind)
    raise AssertionError(f"{name}: {annotation}")


_URNS = {"dataset", "container", "parent", "secret"}
_SERVICE = {"name": "web", "image": "web:1"}
_GOOD: list[tuple[Any, Any]] = [
    (UUID, ID),
    (str, "abc"),
    (os.PathLike, lambda: Path("absent")),
    (bool, False),
    (int, 1),
    (float, 1.0),
    (type(None), None),
    (abc.Mapping, dict),
    (dict, dict),
    (SecretStr, lambda: SecretStr("s")),
    (datetime, lambda: datetime(2026, 1, 2, tzinfo=UTC)),
    (date, lambda: date(2026, 1, 2)),
    (Request, list_clusters),
    (typing.BinaryIO, io.BytesIO),
    (JsonValue, None),
    (object, None),
    (Any, None),
]


def made(kind: type[BaseModel]) -> BaseModel:
    """Return an object of a class, with what things are known by."""
    known = {"id": UUID(ID), "job_id": ID, "name": "n", "urn": ID, "access_path": "/p"}
    return kind.model_construct(None, **known)


def arguments(method: Found) -> dict[str, tuple[inspect.Parameter, Any]]:
    """Return the parameters of a method with what they may be."""
    space = vars(inspect.getmodule(inspect.unwrap(method.function)))
    given = list(inspect.signature(method.function).parameters.values())[1:]
    found = {p.name: (p, eval(p.annotation, space)) for p in given if p.kind is not p.VAR_KEYWORD}
    for others in (p for p in given if p.kind is p.VAR_KEYWORD):
        (group,) = typing.get_args(eval(others.annotation, space))
        for name, hint in typing.get_type_hints(group).items():
            if name not in CALL_OPTIONS:
                option = inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None)
                found[name] = (option, hint)
    return found


def called(client: Any, method: Found, bad: str, value: object) -> Any:
    """Call a method with a bad value for one parameter and good ones for those it must have."""
    placed: list[object] = []
    named: dict[str, object] = {}
    for name, (parameter, annotation) in arguments(method).items():
        if name != bad and parameter.default is not parameter.empty:
            continue
        held = value if name == bad else good(annotation, name)
        if parameter.kind is parameter.KEYWORD_ONLY or len(placed) < len(named):
            named[name] = held
        elif name != bad or parameter.default is parameter.empty:
            placed.append(held)
        else:
            named[name] = held
    function = client
    for step in method.path.split("."):
        function = getattr(function, step)
    return function(*placed, **named)


def outcome(runner: asyncio.Runner, call: abc.Callable[[], Any]) -> BaseException | None:
    """Return what a call raises, also later: when it is awaited, entered, or first read."""
    try:
        runner.run(_finished(call))
    except Exception as error:
        return error
    return None


async def _finished(call: abc.Callable[[], Any]) -> None:
    value = call()
    if inspect.isawaitable(value) and not isinstance(value, abc.AsyncIterable):
        value = await value
    if isinstance(value, AbstractAsyncContextManager) and not hasattr(value, "wait"):
        async with value as entered:
            value = entered
    elif isinstance(value, AbstractContextManager):
        with value as entered:
            value = entered
    if isinstance(value, abc.AsyncIterator):
        await anext(value, None)
    elif isinstance(value, Iterator):
        next(value, None)
