"""The meaning of the names in a module: classes of the client, and variables."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = "kamiwaza"
_CLASSES = frozenset({"KamiwazaClient", "AsyncKamiwazaClient"})


@dataclass(slots=True)
class Scope:
    """The variables of a module or function. `hidden` names have another meaning."""

    parent: Scope | None
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)

    def path(self, name: str) -> tuple[str, ...] | None:
        """Return the path below a client for a name, None if it has none."""
        if name in self.names:
            return self.names[name]
        if name in self.hidden or self.parent is None:
            return None
        return self.parent.path(name)

    def is_hidden(self, name: str) -> bool:
        """Return whether the name is known not to be a client."""
        if name in self.names:
            return False
        return name in self.hidden or (self.parent is not None and self.parent.is_hidden(name))


def is_client_name(name: str) -> bool:
    """Return whether a variable of this name is assumed to be a client."""
    return name.strip("_").lower() in ("client", "kamiwaza_client", "async_client", "kamiwaza")


class Classes:
    """The names in a module of the client's classes, and of functions that return a client."""

    def __init__(self, tree: ast.Module) -> None:
        self.imports_kamiwaza: bool = False
        self._classes: set[str] = set()
        self._modules: set[str] = set()
        self._functions: set[str] = set()
        nodes = list(ast.walk(tree))
        for node in nodes:
            if isinstance(node, ast.Import):
                self._import(node)
            elif isinstance(node, ast.ImportFrom):
                self._import_from(node)
        for node in nodes:
            if isinstance(node, ast.ClassDef) and any(map(self._is_class, node.bases)):
                self._classes.add(node.name)
        for node in nodes:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._functions |= {node.name} if self.is_client_annotation(node.returns) else set()

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.partition(".")[0] == _PACKAGE:
                self.imports_kamiwaza = True
                self._modules.add(alias.asname or _PACKAGE)

    def _import_from(self, node: ast.ImportFrom) -> None:
        if node.level or (node.module or "").partition(".")[0] != _PACKAGE:
            return
        self.imports_kamiwaza = True
        self._classes.update(a.asname or a.name for a in node.names if a.name in _CLASSES)

    def _is_class(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Name):
            return node.id in self._classes
        is_member = isinstance(node, ast.Attribute) and node.attr in _CLASSES
        return is_member and any(
            isinstance(inner, ast.Name) and inner.id in self._modules for inner in ast.walk(node)
        )

    def makes_client(self, function: ast.expr) -> bool:
        """Return whether calling the expression gives a client."""
        if self._is_class(function):
            return True
        if isinstance(function, ast.Name):
            return function.id in self._functions
        if not isinstance(function, ast.Attribute):
            return False
        is_own = isinstance(function.value, ast.Name) and function.value.id in ("self", "cls")
        return function.attr in (self._functions if is_own else ())

    def is_client_annotation(self, annotation: ast.expr | None) -> bool:
        """Return whether an annotation names a class of the client, maybe within others."""
        return annotation is not None and any(map(self._is_class, _parts(annotation)))


def _parts(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the alternatives of an annotation: of `X | None`, `Optional[X]`, `"X"`, iterators."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            yield from _parts(ast.parse(annotation.value, mode="eval").body)
        except (SyntaxError, ValueError):
            return
    elif isinstance(annotation, ast.BinOp):
        yield from _parts(annotation.left)
        yield from _parts(annotation.right)
    elif isinstance(annotation, ast.Subscript):
        inner = annotation.slice
        if not _is_container(annotation.value):
            for part in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                yield from _parts(part)
    else:
        yield annotation


def _is_container(node: ast.expr) -> bool:
    """Return whether the annotation is of several values, which are not clients themselves."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name.lower() in ("list", "dict", "tuple", "set", "frozenset", "type", "callable")
