"""Find the calls of the client in one module."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from kamiwaza.contract.uses.names import Classes, Scope, is_client_name

if TYPE_CHECKING:
    from collections.abc import Collection

# The path below a client: () is the client itself, ("models",) its service.
Path: TypeAlias = "tuple[str, ...]"

# Methods of a client that return a client.
_COPIES = frozenset(
    {"with_options", "workroom", "on_cluster", "__enter__", "__aenter__", "from_env"}
)


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a method. `is_known` is False if the client has no method of this name."""

    path: str
    file: str
    line: int
    is_known: bool = True


def calls_in(tree: ast.Module, file: str, methods: Collection[str]) -> list[Use]:
    """Return the uses of the client's methods in a module.

    A client is recognized by its class: as a value, a parameter's or variable's annotation, or the
    result of a function with that annotation. In modules that import kamiwaza, names such as
    `client` and `self._client` count too.
    """
    finder = _Finder(tree, file, methods)
    # Names may be bound below their use, as in methods above `__init__`. Each pass adds names.
    before = -1
    while finder.bound != before:
        before = finder.bound
        finder.uses.clear()
        finder.visit(tree)
    return list(finder.uses)


class _Finder(ast.NodeVisitor):
    """Bind names to clients and services, and collect the methods that are used."""

    def __init__(self, tree: ast.Module, file: str, methods: Collection[str]) -> None:
        self._classes = Classes(tree)
        self._file = file
        self._methods = frozenset(methods)
        self._groups = {m.rpartition(".")[0] for m in methods} | {
            m.partition(".")[0] for m in methods if "." in m
        }
        self._scopes: dict[ast.AST, Scope] = {}
        self._scope = Scope(None)
        self._attributes: dict[str, Path] = {}
        self._by_class: dict[ast.AST, dict[str, Path]] = {}
        self.uses: dict[Use, None] = {}

    @property
    def bound(self) -> int:
        """The number of names that are bound to a client, a service or a method."""
        scopes = sum(len(scope.names) for scope in (self._scope, *self._scopes.values()))
        return scopes + sum(len(names) for names in self._by_class.values())

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Enter a class: the attributes of `self` are its own."""
        before, self._attributes = self._attributes, self._by_class.setdefault(node, {})
        for statement in node.body:
            if (
                isinstance(statement, ast.AnnAssign)
                and isinstance(statement.target, ast.Name)
                and self._classes.is_client_annotation(statement.annotation)
            ):
                self._attributes[statement.target.id] = ()
        self.generic_visit(node)
        self._attributes = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Enter a function: its parameters and variables are its own."""
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Enter a coroutine: its parameters and variables are its own."""
        self._function(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Enter a lambda: its parameters are its own."""
        before = self._enter(node, node.args)
        self.generic_visit(node)
        self._scope = before

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for outside in (*node.decorator_list, node.args):
            self.visit(outside)
        before = self._enter(node, node.args)
        for statement in node.body:
            self.visit(statement)
        self._scope = before

    def _enter(self, node: ast.AST, arguments: ast.arguments) -> Scope:
        before = self._scope
        self._scope = self._scopes.setdefault(node, Scope(self._scope))
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if self._classes.is_client_annotation(argument.annotation):
                self._scope.names[argument.arg] = ()
            elif argument.annotation is not None or not self._is_assumed(argument.arg):
                self._scope.hidden.add(argument.arg)
        return before

    def visit_Assign(self, node: ast.Assign) -> None:
        """Bind the names that are assigned."""
        for target in node.targets:
            self._bind(target, node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Bind a name by its annotation or its value."""
        if self._classes.is_client_annotation(node.annotation):
            self._bind_path(node.target, ())
        elif node.value is not None:
            self._bind(node.target, node.value)
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        """Bind the name of `name := value`."""
        self._bind(node.target, node.value)
        self.generic_visit(node)

    def visit_With(self, node: ast.With) -> None:
        """Bind the names of `with value as name`."""
        self._with(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        """Bind the names of `async with value as name`."""
        self._with(node)

    def _with(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            if item.optional_vars is not None:
                self._bind(item.optional_vars, item.context_expr)
        self.generic_visit(node)

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for one, other in zip(target.elts, value.elts, strict=False):
                self._bind(one, other)
            return
        self._bind_path(target, self._path(value))

    def _bind_path(self, target: ast.expr, path: Path | None) -> None:
        if isinstance(target, ast.Name):
            if path is not None:
                self._scope.names[target.id] = path
            elif target.id not in self._scope.names and not self._is_assumed(target.id):
                self._scope.hidden.add(target.id)
        elif path is not None and _is_own(target):
            self._attributes[target.attr] = path

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Collect a method that is named, called or not."""
        path = self._path(node)
        if path and ".".join(path) in self._methods:
            self._add(path, node.lineno, is_known=True)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Collect a method that is assigned to another name."""
        path = self._scope.path(node.id)
        if isinstance(node.ctx, ast.Load) and path and ".".join(path) in self._methods:
            self._add(path, node.lineno, is_known=True)

    def visit_Call(self, node: ast.Call) -> None:
        """Collect a call of a method that the client does not have."""
        path = self._path(node.func)
        if path and len(path) > 1 and ".".join(path[:-1]) in self._groups:
            self._add(path, node.lineno, is_known=".".join(path) in self._methods)
        self.generic_visit(node)

    def _add(self, path: Path, line: int, *, is_known: bool) -> None:
        self.uses[Use(".".join(path), self._file, line, is_known)] = None

    def _path(self, node: ast.expr) -> Path | None:
        """Return the path below a client that an expression has, None if it has none."""
        if isinstance(node, ast.Await):
            return self._path(node.value)
        if isinstance(node, ast.NamedExpr):
            return self._path(node.value)
        if isinstance(node, ast.Name):
            return self._named(node.id)
        if isinstance(node, ast.Attribute):
            own = self._own(node)
            return own if own is not None else self._below(self._path(node.value), node.attr)
        if isinstance(node, ast.Call):
            return self._called(node)
        if isinstance(node, (ast.IfExp, ast.BoolOp)):
            choices = [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values
            return next((path for path in map(self._path, choices) if path is not None), None)
        return None

    def _named(self, name: str) -> Path | None:
        path = self._scope.path(name)
        return () if path is None and self._is_assumed(name, in_scope=True) else path

    def _own(self, node: ast.Attribute) -> Path | None:
        if not _is_own(node):
            return None
        path = self._attributes.get(node.attr)
        return () if path is None and self._is_assumed(node.attr) else path

    def _below(self, path: Path | None, name: str) -> Path | None:
        return None if path is None or ".".join(path) in self._methods else (*path, name)

    def _called(self, node: ast.Call) -> Path | None:
        if self._classes.makes_client(node.func):
            return ()
        if isinstance(node.func, ast.Attribute):
            if self._classes.makes_client(node.func.value):
                return ()
            if node.func.attr in _COPIES and self._path(node.func.value) == ():
                return ()
            if node.func.attr in ("enter_context", "enter_async_context"):
                return self._path(node.args[0]) if node.args else None
        return None

    def _is_assumed(self, name: str, *, in_scope: bool = False) -> bool:
        if in_scope and self._scope.is_hidden(name):
            return False
        return self._classes.imports_kamiwaza and is_client_name(name)


def _is_own(node: ast.expr) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("self", "cls")
    )
