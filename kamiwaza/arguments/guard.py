"""Checking the arguments of public methods against the annotations of their parameters.

`guarded` replaces each method by a function with the same parameters. Therefore Python itself
refuses missing and unknown arguments, with its usual messages. The function passes its local
variables to the checks and then calls the original. It copies the code of a template, because
compiling hundreds of functions would make the import slow.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from functools import cache, update_wrapper
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_type_hints

from kamiwaza.arguments.annotations import check_of
from kamiwaza.arguments.call_options import CALL_OPTIONS
from kamiwaza.arguments.kinds import Check, passed
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.errors.short_traceback import shorten_traceback
from kamiwaza_api.errors import KamiwazaError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    call: Callable[[dict[str, Any]], Any]

KindT = TypeVar("KindT", bound=type)
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

_TEMPLATE_GLOBALS = {
    "locals": locals,
    "KamiwazaError": KamiwazaError,
    "shorten_traceback": shorten_traceback,
}

# The attribute of methods that `checking` has decorated.
_CHECKED = "_checked_parameters"


class UnexpectedArgumentError(InvalidArgumentError, TypeError):
    """A method was called with an argument that it does not have."""


def guarded(kind: KindT) -> KindT:
    """Make the public methods of a class check their arguments, and return the class.

    The methods raise InvalidArgumentError, naming the parameter. Annotations are evaluated at the
    first call. A parameter is not checked if its annotation is imported only for type checkers.
    """
    for name, member in list(vars(kind).items()):
        is_public = isinstance(member, FunctionType) and not name.startswith("_")
        if is_public and not hasattr(member, _CHECKED):
            setattr(kind, name, _guarded(member))
    return kind


def checking(*names: str) -> Callable[[FunctionT], FunctionT]:
    """Return a decorator that makes a method check only the parameters with these names."""

    def decorate(function: FunctionT) -> FunctionT:
        checked: FunctionT = _guarded(function, names)
        setattr(checked, _CHECKED, names)
        return checked

    return decorate


def check_fields(instance: DataclassInstance) -> None:
    """Raise InvalidArgumentError, naming the field, for a value of another kind than annotated."""
    namespace = vars(sys.modules[type(instance).__module__])
    for field in fields(instance):
        _check(field.type, field.name, namespace)(getattr(instance, field.name), field.name)


def _check(annotation: Any, name: str, namespace: dict[str, Any]) -> Check:
    try:
        if isinstance(annotation, str):
            annotation = eval(annotation, namespace)  # noqa: S307  # our own source
    except NameError:
        annotation = Any  # imported only for type checkers
    return check_of(annotation, name)


def _guarded(function: Any, only: tuple[str, ...] | None = None) -> Any:
    original = inspect.unwrap(function)
    group = _group_name(original)
    checks: list[tuple[str, Check, Any]] | None = None

    def call(arguments: dict[str, Any]) -> Any:
        nonlocal checks
        members = arguments.pop(group, None) if group else None
        if members:
            options = {name: members.pop(name) for name in CALL_OPTIONS & members.keys()}
            members = _checked_members(original, members)
            if options:
                arguments["self"] = arguments["self"]._with_call_options(options)
        # Not during the import: most of the several thousand annotations are never needed.
        if checks is None:
            checks = _checks(original, only)
        for name, check, default in checks:
            value = arguments[name]
            # A default need not fit the annotation, and most arguments are defaults.
            if value is not default:
                arguments[name] = check(value, name)
        return function(**arguments, **members) if members else function(**arguments)

    template = _coroutine if inspect.iscoroutinefunction(original) else _plain
    wrapper = FunctionType(
        _with_parameters(template.__code__, original.__code__),
        {"call": call, **_TEMPLATE_GLOBALS},
        original.__name__,
        original.__defaults__,
    )
    wrapper.__kwdefaults__ = original.__kwdefaults__
    return update_wrapper(wrapper, function)


def _group_name(original: Any) -> str | None:
    """Return the name of the parameter `**name: Unpack[...]` of a method, if it has one."""
    code = original.__code__
    if not code.co_flags & inspect.CO_VARKEYWORDS:
        return None
    name: str = code.co_varnames[code.co_argcount + code.co_kwonlyargcount]
    if "Unpack[" not in str(original.__annotations__.get(name)):
        raise TypeError(f"{original.__qualname__}: cannot check arguments that have no names")
    return name


@cache
def _member_checks(original: Any) -> dict[str, Check]:
    """Return the checks of a method's typed group by name, without the call options."""
    annotation = original.__annotations__[_group_name(original)]
    if isinstance(annotation, str):
        annotation = eval(annotation, original.__globals__)  # noqa: S307  # our own source
    (group,) = get_args(annotation)
    hints = get_type_hints(group)
    return {name: check_of(hint, name) for name, hint in hints.items() if name not in CALL_OPTIONS}


def _checked_members(original: Any, members: dict[str, Any]) -> dict[str, Any]:
    """Return the checked members of a typed group."""
    if not members:
        return members
    checks = _member_checks(original)
    for name in members:
        if name not in checks:
            raise _unexpected(original, name, checks)
    return {name: checks[name](value, name) for name, value in members.items()}


def _unexpected(original: Any, name: str, members: Mapping[str, Check]) -> UnexpectedArgumentError:
    """Return the error for an argument that a method does not have, with the nearest names."""
    code = original.__code__
    parameters = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    similar = get_close_matches(name, [*parameters, *members, *sorted(CALL_OPTIONS)], n=2)
    hint = f"; did you mean {' or '.join(map(repr, similar))}?" if similar else ""
    method = f"{original.__qualname__}()"
    return UnexpectedArgumentError(f"{method} got an unexpected keyword argument {name!r}{hint}")


def _checks(original: Any, only: tuple[str, ...] | None) -> list[tuple[str, Check, Any]]:
    """Return name, check and default of each parameter that does not take any value."""
    namespace = original.__globals__
    parameters = [*inspect.signature(original).parameters.values()][1:]
    parameters = [p for p in parameters if p.kind is not p.VAR_KEYWORD]
    checks = [
        (p.name, _check(p.annotation, p.name, namespace), p.default)
        for p in parameters
        if only is None or p.name in only
    ]
    return [(name, check, default) for name, check, default in checks if check is not passed]


def _with_parameters(template: CodeType, original: CodeType) -> CodeType:
    """Return the code of `template` with the parameters of the code `original`."""
    count = original.co_argcount + original.co_kwonlyargcount
    variadic = original.co_flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS)
    if variadic:
        if variadic != inspect.CO_VARKEYWORDS:
            raise TypeError(f"{original.co_qualname}: cannot check arguments that have no names")
        count += 1
    return template.replace(
        co_flags=template.co_flags | variadic,
        co_argcount=original.co_argcount,
        co_kwonlyargcount=original.co_kwonlyargcount,
        co_posonlyargcount=original.co_posonlyargcount,
        co_varnames=original.co_varnames[:count],
        co_nlocals=count,
        co_name=original.co_name,
        co_qualname=original.co_qualname,
    )


# The templates have no local variables, so `locals()` of a copy contains only its parameters. The
# undefined names are in the globals of the copies.
def _plain() -> Any:
    try:
        return call(locals())  # noqa: F821
    except KamiwazaError:
        shorten_traceback()
        raise


async def _coroutine() -> Any:
    try:
        return await call(locals())  # noqa: F821
    except KamiwazaError:
        shorten_traceback()
        raise
