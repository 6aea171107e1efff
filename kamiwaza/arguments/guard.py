"""Methods that check what they are given before they do anything.

A guarded method is a function of the same parameters as the one that was written, so that Python
itself refuses a wrong number of them, at once and in its own words; it hands its local variables
to the checks. It is made from a template without compiling anything.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import fields
from functools import cache, update_wrapper
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_type_hints

from kamiwaza.arguments.annotations import check_of
from kamiwaza.arguments.call_options import CALL_OPTIONS
from kamiwaza.arguments.kinds import Check, passed
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


def _check(annotation: Any, name: str, space: dict[str, Any]) -> Check:
    try:
        found = eval(annotation, space) if isinstance(annotation, str) else annotation  # noqa: S307  # our own source
    except NameError:
        found = Any
    return check_of(found, name)


def _guarded(function: Any, only: tuple[str, ...] | None = None) -> Any:
    written = inspect.unwrap(function)
    group = _group_name(written)
    checks: list[tuple[str, Check, Any]] | None = None

    def call(arguments: dict[str, Any]) -> Any:
        nonlocal checks
        members = arguments.pop(group, None) if group else None
        if members:
            options = {name: members.pop(name) for name in CALL_OPTIONS & members.keys()}
            members = _checked_members(written, members)
            if options:
                arguments["self"] = arguments["self"]._with_call_options(options)
        if checks is None:
            checks = _checks(written, only)
        for name, check, default in checks:
            value = arguments[name]
            if value is not default:
                arguments[name] = check(value, name)
        return function(**arguments, **members) if members else function(**arguments)

    template = _coroutine if inspect.iscoroutinefunction(written) else _plain
    made = FunctionType(
        _with_parameters(template.__code__, written.__code__),
        {"call": call, **_TEMPLATE_GLOBALS},
        written.__name__,
        written.__defaults__,
    )
    made.__kwdefaults__ = written.__kwdefaults__
    return update_wrapper(made, function)


def _group_name(written: Any) -> str | None:
    """Return the name of the parameter `**name: Unpack[...]` of a method, if it has one."""
    code = written.__code__
    if not code.co_flags & inspect.CO_VARKEYWORDS:
        return None
    name: str = code.co_varnames[code.co_argcount + code.co_kwonlyargcount]
    if "Unpack[" not in str(written.__annotations__.get(name)):
        raise TypeError(f"{written.__qualname__}: cannot check arguments that have no names")
    return name


@cache
def _member_checks(written: Any) -> dict[str, Check]:
    """Return the checks of a method's typed group, without the options of a call."""
    annotation = written.__annotations__[_group_name(written)]
    if isinstance(annotation, str):
        annotation = eval(annotation, written.__globals__)  # noqa: S307  # our own source
    (group,) = get_args(annotation)
    hints = get_type_hints(group)
    return {name: check_of(hint, name) for name, hint in hints.items() if name not in CALL_OPTIONS}


def _checked_members(written: Any, members: dict[str, Any]) -> dict[str, Any]:
    """Return the members of a typed group as they are passed on; None counts as not given."""
    if not members:
        return members
    checks = _member_checks(written)
    for name in members:
        if name not in checks:
            raise TypeError(f"{written.__qualname__}() got an unexpected keyword argument {name!r}")
    return {name: checks[name](value, name) for name, value in members.items() if value is not None}


def _checks(written: Any, only: tuple[str, ...] | None) -> list[tuple[str, Check, Any]]:
    """Return the checks of a method's parameters; a default needs none."""
    space = written.__globals__
    parameters = [*inspect.signature(written).parameters.values()][1:]
    parameters = [p for p in parameters if p.kind is not p.VAR_KEYWORD]
    found = [
        (p.name, _check(p.annotation, p.name, space), p.default)
        for p in parameters
        if only is None or p.name in only
    ]
    return [(name, check, default) for name, check, default in found if check is not passed]


def _with_parameters(template: CodeType, written: CodeType) -> CodeType:
    """Return the code of a template as that of a function with the parameters of another."""
    count = written.co_argcount + written.co_kwonlyargcount
    others = written.co_flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS)
    if others:
        if others != inspect.CO_VARKEYWORDS:
            raise TypeError(f"{written.co_qualname}: cannot check arguments that have no names")
        count += 1
    return template.replace(
        co_flags=template.co_flags | others,
        co_argcount=written.co_argcount,
        co_kwonlyargcount=written.co_kwonlyargcount,
        co_posonlyargcount=written.co_posonlyargcount,
        co_varnames=written.co_varnames[:count],
        co_nlocals=count,
        co_name=written.co_name,
        co_qualname=written.co_qualname,
    )


# These have no variables of their own: those of the functions that are made of them are the
# parameters. The names that are not defined here are among the globals of those functions.
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
