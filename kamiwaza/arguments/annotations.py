"""Deriving the check of an argument from the annotation of its parameter."""

from __future__ import annotations

import collections.abc as abc
import datetime
import os
import re
import types
import typing
from enum import Enum
from typing import Annotated, Any, BinaryIO, Literal, TypeVar, Union
from uuid import UUID

from pydantic import BaseModel, JsonValue, SecretStr

from kamiwaza.arguments import containers, kinds
from kamiwaza.arguments.kinds import Check, Kind
from kamiwaza_api.types import Unset

# Texts for parameters with these names are ids or names, which must not be empty.
_NAMES = re.compile(r"(?:.*_)?(?:id|ids|name|names|urn|urns|username|slug)")
_ANYTHING = Kind("anything", lambda value: True, kinds.passed)
_JSON = Kind("a JSON value", lambda value: True, containers.json_value)
# `list[str]` and unions are types for pydantic, but no instances of `type`.
_TYPE = Kind(
    "a type",
    lambda value: isinstance(value, type) or typing.get_origin(value) is not None,
    kinds.passed,
)
_SINGLE: dict[object, Kind] = {
    None: kinds.NOTHING,
    type(None): kinds.NOTHING,
    bool: kinds.BOOLEAN,
    int: kinds.INTEGER,
    float: kinds.NUMBER,
    bytes: kinds.BYTES,
    datetime.date: kinds.DATE,
    datetime.datetime: kinds.DATETIME,
    BinaryIO: kinds.STREAM,
    Unset: kinds.instance_of(Unset, "UNSET"),
    UUID: kinds.instance_of(UUID),
    abc.Callable: kinds.FUNCTION,
    Any: _ANYTHING,
    object: _ANYTHING,
    JsonValue: _JSON,
}


# One value of each common type. Its alternative is chosen once, not in each call.
_SAMPLES: tuple[object, ...] = (None, "text", 1, 1.0, True, b"bytes", [], (), {}, UUID(int=0))


def check_of(annotation: Any, name: str) -> Check:
    """Return the check for the parameter `name` with this annotation."""
    return _check(_alternatives(annotation, named=_NAMES.fullmatch(name) is not None))


def _check(alternatives: list[Kind]) -> Check:
    if len(alternatives) == 1 and alternatives[0].takes(object()):
        return alternatives[0].check
    words = _joined([*dict.fromkeys(kind.words for kind in alternatives)])
    # A fast path for the common types.
    checks_by_type = _checks_by_type(alternatives)

    def check(value: Any, argument: str) -> Any:
        direct = checks_by_type.get(type(value))
        if direct is not None:
            return direct(value, argument)
        # The first alternative that accepts the value is used; otherwise the first error is raised.
        error = None
        for kind in alternatives:
            if kind.takes(value):
                try:
                    return kind.check(value, argument)
                except ValueError as caught:
                    error = error or caught
        raise error or kinds.refused(argument, value, words)

    return check


def _joined(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _checks_by_type(alternatives: list[Kind]) -> dict[type, Check]:
    """Return the checks of the common types that only one alternative takes."""
    checks = {}
    for sample in _SAMPLES:
        matching = [kind.check for kind in alternatives if kind.takes(sample)]
        if len(matching) == 1:
            checks[type(sample)] = matching[0]
    return checks


def _alternatives(annotation: Any, *, named: bool) -> list[Kind]:
    parts = _parts(annotation)
    text = kinds.NAME if named or _is_reference(parts) else kinds.TEXT
    if any(typing.get_origin(part) is os.PathLike for part in parts):
        text = kinds.PATH
    alternatives = [text if part is str else _kind(part, named=named) for part in parts]
    if str not in parts:
        alternatives += [kind for part, kind in kinds.TEXT_FORMS.items() if part in parts]
    schemas = _schemas(parts)
    # A typed mapping has checks of its own.
    if not schemas or any(map(_is_typed_mapping, parts)):
        return alternatives
    return _with_mappings(alternatives, schemas)


def _is_typed_mapping(part: Any) -> bool:
    return typing.is_typeddict(typing.get_origin(part) or part)


def _schemas(parts: list[Any]) -> list[type[BaseModel]]:
    return [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]


def _with_mappings(alternatives: list[Kind], schemas: list[type[BaseModel]]) -> list[Kind]:
    """Return the alternatives of a parameter that takes objects of `schemas`, also as mappings.

    A mapping that the annotation allows is only validated. If the annotation allows none, a
    mapping becomes an object of the first schema that it fits.
    """
    if any(kind.takes is containers.is_mapping for kind in alternatives):
        check = containers.fits_schema(schemas)
        return [
            Kind(kind.words, kind.takes, check) if kind.takes is containers.is_mapping else kind
            for kind in alternatives
        ]
    # A parameter that also takes a text wants a reference to an object, not its members.
    if any(kind in (kinds.NAME, kinds.TEXT) for kind in alternatives):
        return alternatives
    return [*alternatives, Kind("a mapping", containers.is_mapping, containers.to_schema(schemas))]


def _parts(annotation: Any) -> list[Any]:
    """Return the members of a union, without `Annotated` metadata."""
    if annotation is JsonValue:
        return [annotation]
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        return _parts(typing.get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [part for one in typing.get_args(annotation) for part in _parts(one)]
    return [annotation]


def _is_reference(parts: list[Any]) -> bool:
    """Return whether a text is the id or name of an object, because `parts` allow objects too."""
    objects = [part for part in parts if isinstance(part, type)]
    # A text for one of these is the value itself.
    if any(part in (SecretStr, os.PathLike, datetime.datetime, datetime.date) for part in objects):
        return False
    return any(
        part is UUID
        or getattr(part, "_is_protocol", False)
        or issubclass(part, Enum)
        or (issubclass(part, BaseModel) and part.model_config.get("extra") != "forbid")
        for part in objects
    )


def _kind(part: Any, *, named: bool) -> Kind:
    try:
        single = _SINGLE.get(part)
    except TypeError:  # not hashable
        single = None
    if single is not None:
        return single
    origin = typing.get_origin(part) or part
    if origin is abc.Callable:
        return kinds.FUNCTION
    if origin is type:
        return _TYPE
    if origin is Literal:
        values = typing.get_args(part)
        words = ", ".join(map(repr, values))
        return Kind(f"one of {words}", lambda value: value in values, kinds.passed)
    if isinstance(origin, TypeVar) or not isinstance(origin, type):
        return _ANYTHING
    return _container(origin, typing.get_args(part), named=named) or _of_class(origin)


def _container(origin: type, arguments: tuple[Any, ...], *, named: bool) -> Kind | None:
    if typing.is_typeddict(origin):
        members = typing.get_type_hints(origin, include_extras=False)
        checks = {name: check_of(member, name) for name, member in members.items()}
        required: frozenset[str] = getattr(origin, "__required_keys__", frozenset())
        return containers.typed_mapping(checks, required, kinds.described_class(origin))
    if issubclass(origin, abc.Mapping):
        member = arguments[1] if len(arguments) > 1 else object
        member = JsonValue if member is object else member
        return containers.mapping(_check(_alternatives(member, named=False)), _words(member))
    if issubclass(origin, (str, bytes)) or not arguments:
        return None
    if issubclass(origin, (abc.Sequence, abc.Set)):
        item = _check(_alternatives(arguments[0], named=named))
        return containers.sequence(item, _words(arguments[0]))
    if origin is abc.Iterator:
        return kinds.BYTE_CHUNKS
    if origin is abc.Iterable:
        parts = _alternatives(arguments[0], named=named)
        item = kinds.NUMBER.check if parts == [kinds.NUMBER] else _check(parts)
        # Vectors tell apart one and many by their first item.
        lazy = float not in (arguments[0], *typing.get_args(arguments[0]))
        return containers.iterable(item, _words(arguments[0]), lazy=lazy)
    if origin is abc.AsyncIterable:
        parts = _alternatives(arguments[0], named=named)
        return containers.async_iterable(_check(parts), _words(arguments[0]))
    return None


def _words(annotation: Any) -> str:
    words = [kind.words for kind in _alternatives(annotation, named=False)]
    return _joined([_PLURALS.get(word, word) for word in dict.fromkeys(words)])


_PLURALS = {
    "a text": "texts",
    "a number": "numbers",
    "a whole number": "whole numbers",
    "a JSON value": "JSON values",
}


def _of_class(kind: type) -> Kind:
    if getattr(kind, "_is_protocol", False) and kind is not os.PathLike:
        members = [name for name in (*vars(kind), *kind.__annotations__) if name[0] != "_"]
        words = f"an object with {' and '.join(members)}"
        return Kind(words, lambda value: all(hasattr(value, m) for m in members), kinds.passed)
    return kinds.instance_of(kind)
