"""The services as their sources have them: methods by the name users call, and what they call.

Nothing is imported: a method's way to an endpoint is read from the text.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

API = "kamiwaza_api.api"
HALVES = ("_async", "_sync")
# Its properties are second names of services, whose methods count once.
_OTHER_NAMES = "VendorNames"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Use:
    """One import of a generated function: where, and its `service.function`."""

    where: str
    endpoint: str


class Module:
    """One source file: its classes, functions, and the endpoints it imports by local name."""

    def __init__(self, path: Path, root: Path) -> None:
        """Parse a file; `root` is what places are named relative to."""
        self.root = root
        self.place = path.relative_to(root).as_posix()
        self.tree = ast.parse(path.read_text("utf-8"), self.place)
        self.classes = {n.name: n for n in self.tree.body if isinstance(n, ast.ClassDef)}
        self.functions = {n.name: n for n in self.tree.body if isinstance(n, Function)}

    @cached_property
    def endpoints(self) -> dict[str, Use]:
        """Return the generated functions it imports, by the name they have here."""
        found: dict[str, Use] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{API}."):
                service, _, function = (node.module or "").removeprefix(f"{API}.").partition(".")
                for alias in node.names:
                    use = Use(f"{self.place}:{node.lineno}", f"{service}.{function or alias.name}")
                    found[alias.asname or alias.name] = use
        return found

    def group(self, name: str) -> dict[str, ast.expr]:
        """Return the members of a typed dictionary that it has or imports from the schemas.

        The options of a call are not among them: they are inherited from another package.
        """
        if name in self.classes:
            kind = self.classes[name]
            found: dict[str, ast.expr] = {}
            for base in kind.bases:
                found |= self.group(ast.unparse(base)) if ast.unparse(base) in self.classes else {}
            members = [node for node in kind.body if isinstance(node, ast.AnnAssign)]
            return found | {ast.unparse(node.target): node.annotation for node in members}
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom) and name in [alias.name for alias in node.names]:
                path = self.root.joinpath(*(node.module or "").split(".")).with_suffix(".py")
                if "schemas" in path.parts and path.is_file():
                    return Module(path, self.root).group(name)
        return {}

    @cached_property
    def unreadable(self) -> list[str]:
        """Return the places that import endpoints in a way their use cannot be read from."""
        return [
            f"{self.place}:{node.lineno}"
            for node in ast.walk(self.tree)
            if (isinstance(node, ast.Import) and any(a.name.startswith(API) for a in node.names))
            or (isinstance(node, ast.ImportFrom) and node.module == API)
            or (
                isinstance(node, ast.ImportFrom)
                and node.module == "kamiwaza_api"
                and any(alias.name == "api" for alias in node.names)
            )
        ]


@dataclass(frozen=True)
class Method:
    """One public method of a service: `path` is what users write behind `client.`."""

    path: str
    node: Function
    module: Module
    endpoints: frozenset[str]

    @property
    def where(self) -> str:
        """Return file and line."""
        return f"{self.module.place}:{self.node.lineno}"

    @cached_property
    def parameters(self) -> dict[str, tuple[ast.expr | None, bool]]:
        """Return the annotation of every parameter, and whether it must be given."""
        given = self.node.args
        placed = [*given.posonlyargs, *given.args]
        free = len(placed) - len(given.defaults)
        found = {a.arg: (a.annotation, n < free) for n, a in enumerate(placed)}
        named = zip(given.kwonlyargs, given.kw_defaults, strict=True)
        found.update({a.arg: (a.annotation, default is None) for a, default in named})
        found.pop("self", None)
        return found | {name: (annotation, False) for name, annotation in self.group.items()}

    @cached_property
    def group(self) -> dict[str, ast.expr]:
        """Return the annotations of the options in `**name: Unpack[...]`."""
        others = self.node.args.kwarg
        if others is None or not isinstance(others.annotation, ast.Subscript):
            return {}
        return self.module.group(ast.unparse(others.annotation.slice))

    def annotation(self, name: str) -> ast.expr | None:
        """Return the annotation of one parameter; None without it, or without the parameter."""
        return self.parameters.get(name, (None, False))[0]

    @cached_property
    def used(self) -> frozenset[str]:
        """Return every name its body reads; the members of a typed group are read with it."""
        read = frozenset(n.id for n in ast.walk(self.node) if isinstance(n, ast.Name))
        others = self.node.args.kwarg
        return read | self.group.keys() if others is not None and others.arg in read else read


@dataclass
class Half:
    """One half of the client: all methods, and the modules they are written in."""

    name: str
    modules: list[Module]
    methods: dict[str, Method] = field(default_factory=dict)

    @property
    def uses(self) -> Iterator[Use]:
        """Yield every import of a generated function."""
        for module in self.modules:
            yield from module.endpoints.values()

    @property
    def unreadable(self) -> list[str]:
        """Return the places whose use of endpoints cannot be read."""
        return [place for module in self.modules for place in module.unreadable]


def read_half(root: Path, half: str) -> Half:
    """Return the services below `kamiwaza/_async` or `kamiwaza/_sync` of a repository."""
    folder = root / "kamiwaza" / half
    modules = [Module(path, root) for path in sorted(folder.rglob("*.py"))]
    found = Half(half, modules)
    reader = _Reader(modules)
    client = "AsyncKamiwazaClient" if half == "_async" else "KamiwazaClient"
    found.methods = {m.path: m for m in reader.below(client, "", frozenset())}
    return found


class _Reader:
    """Follows properties from the client to its services, and calls from methods to endpoints."""

    def __init__(self, modules: list[Module]) -> None:
        self._homes = {name: module for module in modules for name in module.classes}

    def below(self, name: str, prefix: str, above: frozenset[str]) -> Iterator[Method]:
        """Yield the public methods of a class and of the services it gives out."""
        members = self._members(name)
        for member, (module, node) in members.items():
            if member.startswith("_"):
                continue
            if not _is_property(node):
                if prefix:
                    reached = frozenset(self._reached(module, node, members, set()))
                    yield Method(f"{prefix}{member}", node, module, reached)
                continue
            service = ast.unparse(node.returns).strip("'\"") if node.returns else ""
            if service in self._homes and service not in above:
                yield from self.below(service, f"{prefix}{member}.", above | {name})

    def _members(self, name: str) -> dict[str, tuple[Module, Function]]:
        """Return the functions of a class and its bases, as attribute look-up finds them."""
        module = self._homes.get(name)
        if module is None:
            return {}
        node = module.classes[name]
        found: dict[str, tuple[Module, Function]] = {}
        for base in reversed(node.bases):
            found.update(self._members(ast.unparse(base).partition("[")[0].rpartition(".")[2]))
        if not name.endswith(_OTHER_NAMES):
            found.update({n.name: (module, n) for n in node.body if isinstance(n, Function)})
        return found

    def _reached(
        self,
        module: Module,
        node: Function,
        members: dict[str, tuple[Module, Function]],
        seen: set[Function],
    ) -> Iterator[str]:
        """Yield the endpoints a function calls, itself or through its class and its module."""
        if node in seen:
            return
        seen.add(node)
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and part.id in module.endpoints:
                yield module.endpoints[part.id].endpoint
            elif isinstance(part, ast.Name) and part.id in module.functions:
                yield from self._reached(module, module.functions[part.id], members, seen)
            elif _is_own(part) and part.attr in members:
                yield from self._reached(*members[part.attr], members, seen)


def _is_own(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"


def _is_property(node: Function) -> bool:
    return any(ast.unparse(d) in ("property", "cached_property") for d in node.decorator_list)
