"""Reading functions: their parameters, defaults and results as the source has them."""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

from kamiwaza.arguments.call_options import CALL_OPTIONS
from scripts.surface.catalogue import Function, Parameter
from scripts.surface.docstrings import Docstring, read_docstring

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def read_function(path: str, function: Any, async_function: Any = None) -> Function:
    """Return a method without what only services have.

    Args:
        path: the name to give it.
        function: the method of the synchronous class.
        async_function: the method of the asynchronous class. Default: there is only one class.
    """
    written = inspect.unwrap(function)
    async_written = inspect.unwrap(async_function or function)
    docstring = read_docstring(inspect.getdoc(function))
    parameters = (*_parameters(written, docstring),)
    taken = {str(p.annotation) for p in inspect.signature(written).parameters.values()}
    return Function(
        path=path,
        summary=docstring.summary,
        description=docstring.description,
        parameters=tuple(p for p in parameters if p.group is None or p.name not in CALL_OPTIONS),
        returns=_result(written),
        async_returns=_result(async_written),
        failures=docstring.failures,
        scope=written.__module__,
        takes_call_options=any("Unpack[" in text for text in taken),
        is_async=inspect.iscoroutinefunction(async_written),
        async_name=async_written.__name__,
    )


def annotation_text(annotation: Any) -> str:
    """Return an annotation as the source has it, on one line."""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return " ".join(text.split())


def group_members(group: Any) -> dict[str, Parameter]:
    """Return the members of a typed group and of the groups that it extends."""
    # At run time a TypedDict does not know the groups that it extends; its source does.
    names = vars(sys.modules[group.__module__])
    definition = ast.parse(textwrap.dedent(inspect.getsource(group))).body[0]
    bases = definition.bases if isinstance(definition, ast.ClassDef) else []
    members: dict[str, Parameter] = {}
    for base in bases:
        extended = names.get(ast.unparse(base))
        if isinstance(extended, type) and extended is not dict:
            members |= group_members(extended)
    described = read_docstring(group.__doc__).arguments
    for name, member in group.__annotations__.items():
        text = annotation_text(getattr(member, "__forward_arg__", member))
        made = members.get(name) or Parameter(name, text, "", "None", False, scope=group.__module__)
        members[name] = replace(
            made,
            description=described.get(name, made.description),
            group=group.__name__,
        )
    return {name: members[name] for name in group.__annotations__}


def _result(written: Any) -> str:
    return annotation_text(written.__annotations__.get("return", "None"))


def _parameters(written: Any, docstring: Docstring) -> Iterator[Parameter]:
    for p in [*inspect.signature(written).parameters.values()][1:]:
        if p.kind is p.VAR_KEYWORD and "Unpack[" in str(p.annotation):
            yield from group_members(_group(p.annotation, written)).values()
            continue
        stars = "*" if p.kind is p.VAR_POSITIONAL else "**" if p.kind is p.VAR_KEYWORD else ""
        default = None if p.default is p.empty else _default(written, p.name, p.default)
        yield Parameter(
            stars + p.name,
            annotation_text(p.annotation),
            docstring.arguments.get(p.name, ""),
            "" if stars else default,
            p.kind is not p.KEYWORD_ONLY,
            scope=written.__module__,
        )


def _group(annotation: Any, written: Any) -> Any:
    """Return the group of `**options: Unpack[Group]`."""
    if isinstance(annotation, str):
        annotation = eval(annotation, written.__globals__)  # our own source
    return get_args(annotation)[0]


def _default(written: Any, name: str, value: object) -> str:
    """Return a default as the source has it: names of constants stay names."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(written)))
    arguments = next(node.args for node in ast.walk(tree) if isinstance(node, _FUNCTIONS))
    positional = [*arguments.posonlyargs, *arguments.args]
    with_default = positional[len(positional) - len(arguments.defaults) :]
    sources = dict(zip((a.arg for a in with_default), arguments.defaults, strict=True))
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            sources[argument.arg] = default
    return ast.unparse(sources[name]) if name in sources else repr(value)
