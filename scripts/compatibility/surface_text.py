"""Write the public surface as one stub file: small, readable in a review, and read by griffe."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from scripts.surface.catalogue import Function, Parameter, Service
from scripts.surface.classes import ClassReader
from scripts.surface.reading import CatalogueReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.surface.objects import Member, PublicClass

_HEAD = "# The public surface of version {version}, written by `make api-baseline` for griffe.\n"
_INDENT = "    "
# You make these, and do not get them: their members are arguments.
_ARGUMENTS = frozenset({"body", "group"})


def surface_text(version: str) -> str:
    """Return the surface of the client in this repository.

    Args:
        version: the version to name in the first line.
    """
    client = CatalogueReader().read()
    reader = ClassReader(client)
    classes = [reader.client, reader.raw, *reader.classes.values()]
    blocks = [
        list(_service(client, "client")),
        *(list(_class(one)) for one in sorted(classes, key=lambda one: one.anchor)),
    ]
    text = _HEAD.format(version=version) + "".join(f"\n{_joined(block)}" for block in blocks)
    ast.parse(text)  # raises here, not when a later version reads it
    return text


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _service(service: Service, name: str) -> Iterator[str]:
    yield f"class {name}:"
    for method in service.methods:
        yield _INDENT + _function(method)
    for below in service.services:
        lines = _service(below, below.path.rpartition(".")[2])
        yield from (_INDENT + line for line in lines)


def _class(one: PublicClass) -> Iterator[str]:
    # The name of a generic class with its arguments has brackets.
    yield f"class {re.sub(r'[^0-9A-Za-z]+', '_', one.anchor).strip('_')}:"
    constructor = one.constructor
    body = [] if one.kind in _ARGUMENTS else [_member(one, member) for member in one.members]
    if constructor is None and one.kind in _ARGUMENTS:
        constructor = tuple(map(_argument, one.members))
    if constructor is not None:
        body.append(f"def __init__({_parameters(constructor)}) -> None: ...")
    body += [_function(method) for method in one.methods]
    yield from (_INDENT + line for line in body or ["..."])


def _member(one: PublicClass, member: Member) -> str:
    if one.kind == "choice" and member.default is not None:
        return f"{member.name} = {member.default}"
    return f"{member.name}: {_annotation(member.annotation)}"


def _argument(member: Member) -> Parameter:
    return Parameter(member.name, member.annotation, "", member.default, positional=False)


def _function(function: Function) -> str:
    parameters = _parameters(function.parameters)
    return f"def {function.name}({parameters}) -> {_annotation(function.returns)}: ..."


def _parameters(parameters: Iterable[Parameter]) -> str:
    found = list(parameters)
    positional = [_parameter(p) for p in found if p.positional and not p.name.startswith("*")]
    starred = [_parameter(p) for p in found if p.name.startswith("*")]
    named = [_parameter(p) for p in found if not p.positional and not p.name.startswith("*")]
    many = [p for p in starred if not p.startswith("**")]
    return ", ".join(
        [
            "self",
            *positional,
            *(many or (["*"] if named else [])),
            *named,
            *(p for p in starred if p.startswith("**")),
        ]
    )


def _parameter(parameter: Parameter) -> str:
    text = f"{parameter.name}: {_annotation(parameter.annotation)}"
    if parameter.name.startswith("*") or parameter.default is None:
        return text
    return f"{text} = {parameter.default}"


def _annotation(text: str) -> str:
    return text or "object"
