"""Methods that check what they are given before they do anything."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Container
from dataclasses import fields
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.arguments.annotations import check_of
from kamiwaza.arguments.kinds import Check, passed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

KindT = TypeVar("KindT", bound=type)
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

# Marks methods that say themselves which parameters are checked here.
_HELD = "_held_parameters"


def guarded(kind: KindT) -> KindT:
    """Make the public methods of a class check their arguments; returns the class.

    They raise InvalidArgumentError, naming the parameter. What they are annotated with is read
    when they are called for the first time; names that are imported for type checkers only are
    not known then, and such parameters are not checked.
    """
    for name, member in list(vars(kind).items()):
        is_public = isinstance(member, FunctionType) and not name.startswith("_")
        if is_public and not hasattr(member, _HELD):
            setattr(kind, name, _guarded(member))
    return kind


def holding(*names: str) -> Callable[[FunctionT], FunctionT]:
    """Return a decorator that makes a method check its parameters of these names only."""

    def decorate(function: FunctionT) -> FunctionT:
        found: FunctionT = _guarded(function, names)
        setattr(found, _HELD, names)
        return found

    return decorate


def check_fields(instance: DataclassInstance) -> None:
    """Raise InvalidArgumentError, naming the field, unless a dataclass holds what it says."""
    space = vars(sys.modules[type(instance).__module__])
    for field in fields(instance):
        _check(field.type, field.name, space)(getattr(instance, field.name), field.name)


class _Parameters:
    """The checks of one method's parameters, made when it is called for the first time."""

    __slots__ = ("_function", "_named", "_only", "_placed")

    def __init__(self, function: Callable[..., Any], only: Container[str] | None) -> None:
        self._function = function
        self._only = only
        self._placed: list[tuple[str, Check]] = []
        self._named: dict[str, Check] | None = None

    def checked(self, placed: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """Return the positional arguments as they are passed on; changes `named` likewise."""
        checks = self._named
        if checks is None:
            checks = self._compile()
        if placed:
            # What is too many is told by the call itself.
            pairs = zip(self._placed, placed, strict=False)
            found = [check(value, name) for (name, check), value in pairs]
            placed = (*found, *placed[len(found) :])
        for name, value in named.items():
            check = checks.get(name)
            if check is not None:
                named[name] = check(value, name)
        return placed

    def _compile(self) -> dict[str, Check]:
        function = inspect.unwrap(self._function)
        space = vars(sys.modules[function.__module__])
        parameters = [*inspect.signature(function).parameters.values()][1:]
        only = self._only
        checks = {
            p.name: passed
            if only is not None and p.name not in only
            else _check(p.annotation, p.name, space)
            for p in parameters
        }
        self._placed = [
            (p.name, checks[p.name]) for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD
        ]
        self._named = checks
        return checks


def _check(annotation: Any, name: str, space: dict[str, Any]) -> Check:
    try:
        found = eval(annotation, space) if isinstance(annotation, str) else annotation  # noqa: S307  # our own source
    except NameError:
        found = Any
    return check_of(found, name)


def _guarded(function: Callable[..., Any], only: Container[str] | None = None) -> Any:
    parameters = _Parameters(function, only)
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def call_later(self: Any, /, *placed: Any, **named: Any) -> Any:
            return await function(self, *parameters.checked(placed, named), **named)

        return call_later

    @wraps(function)
    def call(self: Any, /, *placed: Any, **named: Any) -> Any:
        return function(self, *parameters.checked(placed, named), **named)

    return call
