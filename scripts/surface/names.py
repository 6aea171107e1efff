"""What the names in annotations mean: the module that defines them, read from the sources."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from scripts.contract.layout import REPOSITORY
from scripts.surface.objects import TypeName

_NAME = re.compile(r"[A-Za-z_][\w.]*")
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_ROOTS = {"kamiwaza": REPOSITORY, "kamiwaza_api": REPOSITORY / "generated"}


def names_in(annotation: str) -> list[str]:
    """Return the names in an annotation, without the texts of literals."""
    return _NAME.findall(_LITERAL.sub("", annotation))


def definition(scope: str, name: str) -> tuple[str, str] | None:
    """Return the module that defines a name, and its name there. None: not this repository.

    Args:
        scope: the module in which the name is used.
        name: the name.
    """
    module = _module(scope)
    if module is None:
        return None
    if name in module.defined:
        return scope, name
    imported = module.imported.get(name)
    return None if imported is None else definition(*imported)


def type_name(module: str, name: str) -> TypeName | None:
    """Return a name for a type that a module defines, None if it is something else."""
    read = _module(module)
    node = read.defined.get(name) if read else None
    if read is None or not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return None
    text = without_metadata(ast.unparse(node.value))
    if text.startswith(("TypeVar(", "ParamSpec(")):
        return None
    return TypeName(name, module, text, read.described.get(name, ""))


def source_file(module: str) -> Path | None:
    """Return the file of a module of this repository, None for other modules."""
    root = _ROOTS.get(module.partition(".")[0])
    if root is None:
        return None
    path = root.joinpath(*module.split("."))
    files = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in files if file.exists()), None)


def without_metadata(annotation: str) -> str:
    """Return an annotation with `Annotated[X, ...]` replaced by `X`."""
    tree = ast.parse(annotation.strip("'\""), mode="eval")
    return ast.unparse(_WithoutMetadata().visit(tree))


class _WithoutMetadata(ast.NodeTransformer):
    """Replaces `Annotated[X, ...]` by `X`."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.value) in ("Annotated", "OnErrorOmit"):
            return node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
        return node


class _Module:
    """The names that a module defines and imports."""

    def __init__(self, tree: ast.Module) -> None:
        self.defined: dict[str, ast.stmt] = {}
        self.described: dict[str, str] = {}
        self.imported: dict[str, tuple[str, str]] = {}
        self._collect(tree.body)

    def _collect(self, body: list[ast.stmt]) -> list[str]:
        """Collect the names of statements and return those that are no imports."""
        last: list[str] = []
        found: list[str] = []
        for node in body:
            match node:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    self.described |= dict.fromkeys(last, " ".join(text.split()))
                    last = []
                case ast.If():
                    last = [*self._collect(node.body), *self._collect(node.orelse)]
                case _:
                    last = self._define(node)
            found += last
        return found

    def _define(self, node: ast.stmt) -> list[str]:
        match node:
            case ast.ClassDef(name=name):
                self.defined[name] = node
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                self.defined.setdefault(name, node)
            case ast.ImportFrom(module=str(module)):
                for alias in node.names:
                    self.imported[alias.asname or alias.name] = (module, alias.name)
                return []
            case _:
                return []
        return [name]


@cache
def _module(name: str) -> _Module | None:
    path = source_file(name)
    return None if path is None else _Module(ast.parse(path.read_text("utf-8")))
