"""Methods that check what they are given before they do anything."""

from __future__ import annotations

import inspect
import sys
from functools import wraps
from types import FunctionType
from typing import Any, TypeVar

from kamiwaza.arguments.annotations import check_of
from kamiwaza.arguments.kinds import Check  # noqa: TC001

KindT = TypeVar("KindT", bound=type)


def guarded(kind: KindT) -> KindT:
    """Make the public methods of a class check their arguments; returns the class.

    They raise InvalidArgumentError, naming the parameter. What they are annotated with is read
    when they are called for the first time; names that are imported for type checkers only are
    not known then, and such parameters are not checked.
    """
    for name, member in list(vars(kind).items()):
        if isinstance(member, FunctionType) and not name.startswith("_"):
            setattr(kind, name, _guarded(member))
    return kind


class _Parameters:
    """The checks of one method's parameters, made when it is called for the first time."""

    __slots__ = ("_function", "_named", "_placed")

    def __init__(self, function: FunctionType) -> None:
        self._function = function
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
        checks = {p.name: _check(p, space) for p in parameters}
        self._placed = [
            (p.name, checks[p.name]) for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD
        ]
        self._named = checks
        return checks


def _check(parameter: inspect.Parameter, space: dict[str, Any]) -> Check:
    annotation = parameter.annotation
    try:
        found = eval(annotation, space) if isinstance(annotation, str) else annotation  # noqa: S307  # our own source
    except NameError:
        found = Any
    return check_of(found, parameter.name)


def _guarded(function: FunctionType) -> Any:
    parameters = _Parameters(function)
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def call_later(self: Any, /, *placed: Any, **named: Any) -> Any:
            return await function(self, *parameters.checked(placed, named), **named)

        return call_later

    @wraps(function)
    def call(self: Any, /, *placed: Any, **named: Any) -> Any:
        return function(self, *parameters.checked(placed, named), **named)

    return call
