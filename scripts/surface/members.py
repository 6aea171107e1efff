"""Reading the attributes of a class: fields, properties, choices and what its constructor sets."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import textwrap
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, is_typeddict

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from scripts.surface.docstrings import read_docstring
from scripts.surface.names import without_metadata
from scripts.surface.objects import Member
from scripts.surface.signatures import annotation_text, group_members

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


def read_members(kind: type) -> tuple[Member, ...]:
    """Return the public attributes of a class, in the order of the source, properties last."""
    described = descriptions(kind)
    members = {member.name: member for member in _stored(kind, described)}
    for member in _properties(kind):
        members.setdefault(member.name, member)
    return tuple(m for m in members.values() if not m.name.startswith("_"))


def own_bases(kind: type) -> list[type]:
    """Return a class and its bases of this repository, the class first."""
    return [k for k in kind.__mro__ if k.__module__.split(".")[0] in ("kamiwaza", "kamiwaza_api")]


def descriptions(kind: type) -> dict[str, str]:
    """Return what the docstrings of a class, its constructor and its bases say of names."""
    found: dict[str, str] = {}
    for base in reversed(own_bases(kind)):
        for text in (vars(base).get("__init__", None).__doc__ if "__init__" in vars(base) else "",
                     vars(base).get("__doc__")):  # fmt: skip
            found |= read_docstring(text).arguments
    return found


def _stored(kind: type, described: dict[str, str]) -> Iterator[Member]:
    if issubclass(kind, Enum):
        for choice in kind:
            yield Member(choice.name, "", "", repr(choice.value), kind.__module__)
    elif is_typeddict(kind):
        for member in group_members(kind).values():
            yield Member(member.name, member.annotation, member.description, None, member.scope)
    elif issubclass(kind, BaseModel):
        for name, info in kind.model_fields.items():
            annotation, scope = _annotated(kind, name)
            text = info.description or described.get(name, "")
            if not info.exclude:
                yield Member(name, annotation, text, _field_default(info), scope)
    elif dataclasses.is_dataclass(kind):
        for field in dataclasses.fields(kind):
            annotation, scope = _annotated(kind, field.name)
            text = described.get(field.name, "")
            yield Member(field.name, annotation, text, _dataclass_default(field), scope)
    else:
        yield from _assigned(kind, described)


def _annotated(kind: type, name: str) -> tuple[str, str]:
    """Return the annotation of a field, and the module in which its names have their meaning."""
    for base in kind.__mro__:
        found = inspect.get_annotations(base).get(name)
        if found is not None:
            return without_metadata(annotation_text(found)), base.__module__
    return "", kind.__module__


def _field_default(info: FieldInfo) -> str | None:
    if info.default_factory is not None:
        return f"{getattr(info.default_factory, '__name__', '')}()".replace("<lambda>()", "...")
    return None if info.default is PydanticUndefined else _value(info.default)


def _dataclass_default(field: dataclasses.Field[Any]) -> str | None:
    if field.default_factory is not dataclasses.MISSING:
        return f"{getattr(field.default_factory, '__name__', '')}()".replace("<lambda>()", "...")
    return None if field.default is dataclasses.MISSING else _value(field.default)


def _value(default: object) -> str:
    if isinstance(default, Enum):
        return f"{type(default).__name__}.{default.name}"
    text = repr(default)
    return "..." if text.startswith("<") else text


def _properties(kind: type) -> Iterator[Member]:
    for base in own_bases(kind):
        for name, member in [*vars(base).items()]:
            function = member.fget if isinstance(member, property) else None
            function = member.func if isinstance(member, cached_property) else function
            if function is None or name.startswith("_"):
                continue
            annotation = annotation_text(function.__annotations__.get("return", ""))
            docstring = read_docstring(inspect.getdoc(member) or inspect.getdoc(function))
            text = re.sub(r"^Return ", "", f"{docstring.summary} {docstring.description}".strip())
            text = text[:1].upper() + text[1:]
            yield Member(name, annotation, text, None, function.__module__, computed=True)


def _assigned(kind: type, described: dict[str, str]) -> Iterator[Member]:
    """Yield the attributes that the constructors set, and those that class bodies annotate."""
    for base in reversed(own_bases(kind)):
        init = vars(base).get("__init__")
        for name, annotation in inspect.get_annotations(base).items():
            if not name.startswith("_") and "ClassVar" not in str(annotation):
                text = annotation_text(annotation)
                yield Member(name, text, described.get(name, ""), None, base.__module__)
        if init is None:
            continue
        written = inspect.unwrap(init)
        tree = ast.parse(textwrap.dedent(inspect.getsource(written)))
        for name, annotation in _assignments(tree, written):
            yield Member(name, annotation, described.get(name, ""), None, written.__module__)


def _assignments(tree: ast.Module, written: Any) -> Iterator[tuple[str, str]]:
    taken = {name: annotation_text(a) for name, a in written.__annotations__.items()}
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name)):
                yield name, ast.unparse(node.annotation)
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)]):
                value = node.value
                source = value.id if isinstance(value, ast.Name) else name
                yield name, taken.get(source, taken.get(name, ""))
            case _:
                pass
