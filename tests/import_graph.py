"""The imports between the modules of a source tree, read from its text."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Import:
    """One imported name: `module`, or `module.name` for `from module import name`."""

    module: str
    name: str | None = None


@dataclass(frozen=True)
class SourceTree:
    """The modules below `root`, by their dotted names."""

    root: Path
    modules: dict[str, Path]

    @classmethod
    def read(cls, root: Path, *packages: str) -> SourceTree:
        """Return the modules of `packages`, which are folders in `root`."""
        paths = [path for package in packages for path in sorted((root / package).rglob("*.py"))]
        return cls(root, {module_name(path, root): path for path in paths})

    def imports(self, module: str) -> set[str]:
        """Return what `module` imports at run time: modules of this tree, and dotted names."""
        path = self.modules[module]
        package = module if path.name == "__init__.py" else module.rpartition(".")[0]
        return {self._resolved(found) for found in imports_in(path.read_text("utf-8"), package)}

    def graph(self) -> dict[str, set[str]]:
        """Return for every module the modules of this tree that it imports."""
        known = self.modules.keys()
        return {module: (self.imports(module) & known) - {module} for module in known}

    def _resolved(self, found: Import) -> str:
        if found.name is None:
            return found.module
        full = f"{found.module}.{found.name}"
        # `from package import module` needs the module; any other name needs only the package.
        return found.module if found.module in self.modules and full not in self.modules else full


def module_name(path: Path, root: Path) -> str:
    """Return the dotted name of the module in the file `path`."""
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    return name.removesuffix(".__init__")


@cache
def imports_in(text: str, package: str) -> frozenset[Import]:
    """Return the imports of a module of `package`, also those inside functions.

    Imports below `if TYPE_CHECKING` do not count: they do not happen at run time.
    """
    return frozenset(_imports(ast.parse(text), package))


def _imports(node: ast.AST, package: str) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for statement in child.orelse:
                yield from _imports(ast.Module([statement], []), package)
        elif isinstance(child, ast.Import):
            yield from (Import(alias.name) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            module = _absolute(child, package)
            yield from (Import(module, alias.name) for alias in child.names)
        else:
            yield from _imports(child, package)


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    base = parts[: len(parts) - node.level + 1]
    return ".".join([*base, *([node.module] if node.module else [])])


def find_cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return the modules of one import cycle in their order, [] if there is none."""
    done: set[str] = set()
    for start in graph:
        path: list[str] = []
        pending: list[tuple[str, Iterator[str]]] = []
        if start not in done:
            path, pending = [start], [(start, iter(sorted(graph[start])))]
        while pending:
            module, following = pending[-1]
            target = next((name for name in following if name not in done), None)
            if target is None:
                done.add(module)
                path.pop()
                pending.pop()
            elif target in path:
                return [*path[path.index(target) :], target]
            else:
                path.append(target)
                pending.append((target, iter(sorted(graph[target]))))
    return []


class Layers:
    """Folders and modules from the bottom to the top; each may import its own layer and below."""

    def __init__(self, layers: Iterable[str]) -> None:
        self._numbers = {name: n for n, names in enumerate(layers) for name in names.split()}

    def number(self, module: str) -> int | None:
        """Return the layer of `module` or of the innermost folder that has one."""
        name = module.replace("kamiwaza._sync", "kamiwaza._async")
        names = [f"{name}.__init__"]
        while name:
            names.append(name)
            name = name.rpartition(".")[0]
        return next((self._numbers[name] for name in names if name in self._numbers), None)

    def upward(self, tree: SourceTree, module: str) -> list[str]:
        """Return what `module` imports from layers above its own."""
        own = self.number(module)
        assert own is not None, f"{module}: say in LAYERS where it belongs"
        targets = {name: self.number(name) for name in tree.imports(module)}
        return sorted(name for name, layer in targets.items() if layer is not None and layer > own)
