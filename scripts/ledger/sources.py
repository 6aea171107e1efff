"""Read the public methods of the services, and the endpoints that they call, from the sources.

No module of the client is imported.
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
CLIENTS = ("_async", "_sync")
# The properties of this class are aliases of services. Their methods are counted once.
_ALIAS_CLASS = "VendorNames"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class EndpointImport:
    """One import of a generated function: the place, and its `service.function`."""

    where: str
    endpoint: str


class Module:
    """One source file: its classes, its functions and the endpoints that it imports."""

    def __init__(self, path: Path, root: Path) -> None:
        """Parse a file. Places are named relative to `root`."""
        self.root = root
        self.place = path.relative_to(root).as_posix()
        self.tree = ast.parse(path.read_text("utf-8"), self.place)
        self.classes = {n.name: n for n in self.tree.body if isinstance(n, ast.ClassDef)}
        self.functions = {n.name: n for n in self.tree.body if isinstance(n, Function)}

    @cached_property
    def endpoints(self) -> dict[str, EndpointImport]:
        """Return the imported generated functions by their local name."""
        result: dict[str, EndpointImport] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{API}."):
                service, _, function = (node.module or "").removeprefix(f"{API}.").partition(".")
                for alias in node.names:
                    endpoint_import = EndpointImport(
                        f"{self.place}:{node.lineno}", f"{service}.{function or alias.name}"
                    )
                    result[alias.asname or alias.name] = endpoint_import
        return result

    def group(self, name: str) -> dict[str, ast.expr]:
        """Return the members of a typed dictionary, defined here or imported from the schemas.

        Members inherited from another module, such as the call options, are not included.
        """
        if name in self.classes:
            class_node = self.classes[name]
            result: dict[str, ast.expr] = {}
            for base in class_node.bases:
                result |= self.group(ast.unparse(base)) if ast.unparse(base) in self.classes else {}
            members = [node for node in class_node.body if isinstance(node, ast.AnnAssign)]
            return result | {ast.unparse(node.target): node.annotation for node in members}
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom) and name in [alias.name for alias in node.names]:
                path = self.root.joinpath(*(node.module or "").split(".")).with_suffix(".py")
                if "schemas" in path.parts and path.is_file():
                    return Module(path, self.root).group(name)
        return {}

    @cached_property
    def unreadable(self) -> list[str]:
        """Return the places that import a whole package of endpoints, which hides their use."""
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
    """One public method of a service. `path` is its name after `client.`."""

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
        """Return the annotation of every parameter, and True if the parameter is required."""
        arguments = self.node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        required_count = len(positional) - len(arguments.defaults)
        result = {a.arg: (a.annotation, n < required_count) for n, a in enumerate(positional)}
        keyword_only = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        result.update({a.arg: (a.annotation, default is None) for a, default in keyword_only})
        result.pop("self", None)
        return result | {name: (annotation, False) for name, annotation in self.group.items()}

    @cached_property
    def group(self) -> dict[str, ast.expr]:
        """Return the annotations of the options in `**name: Unpack[...]`."""
        options_parameter = self.node.args.kwarg
        if options_parameter is None or not isinstance(options_parameter.annotation, ast.Subscript):
            return {}
        return self.module.group(ast.unparse(options_parameter.annotation.slice))

    def annotation(self, name: str) -> ast.expr | None:
        """Return the annotation of a parameter, or None if either is missing."""
        return self.parameters.get(name, (None, False))[0]

    @cached_property
    def used(self) -> frozenset[str]:
        """Return the names that the body reads, and the members of the options if it reads them."""
        read = frozenset(n.id for n in ast.walk(self.node) if isinstance(n, ast.Name))
        options_parameter = self.node.args.kwarg
        return (
            read | self.group.keys()
            if options_parameter is not None and options_parameter.arg in read
            else read
        )


@dataclass
class ClientSources:
    """The sources of one client, asynchronous or synchronous: its modules and methods."""

    name: str
    modules: list[Module]
    methods: dict[str, Method] = field(default_factory=dict)

    @property
    def uses(self) -> Iterator[EndpointImport]:
        """Yield every import of a generated function."""
        for module in self.modules:
            yield from module.endpoints.values()

    @property
    def unreadable(self) -> list[str]:
        """Return the places that import a whole package of endpoints."""
        return [place for module in self.modules for place in module.unreadable]


def read_client(root: Path, client_folder: str) -> ClientSources:
    """Return the sources of the client in the folder `_async` or `_sync` of `kamiwaza`."""
    folder = root / "kamiwaza" / client_folder
    modules = [Module(path, root) for path in sorted(folder.rglob("*.py"))]
    result = ClientSources(client_folder, modules)
    reader = _Reader(modules)
    client = "AsyncKamiwazaClient" if client_folder == "_async" else "KamiwazaClient"
    result.methods = {m.path: m for m in reader.methods_of(client, "", frozenset())}
    return result


class _Reader:
    """Follow properties from the client to its services, and calls from methods to endpoints."""

    def __init__(self, modules: list[Module]) -> None:
        self._modules_by_class = {name: module for module in modules for name in module.classes}

    def methods_of(self, name: str, prefix: str, seen_classes: frozenset[str]) -> Iterator[Method]:
        """Yield the public methods of a class and of the services that its properties return."""
        members = self._members(name)
        for member, (module, node) in members.items():
            if member.startswith("_"):
                continue
            if not _is_property(node):
                if prefix:
                    endpoints = frozenset(self._called_endpoints(module, node, members, set()))
                    yield Method(f"{prefix}{member}", node, module, endpoints)
                continue
            service = ast.unparse(node.returns).strip("'\"") if node.returns else ""
            if service in self._modules_by_class and service not in seen_classes:
                yield from self.methods_of(service, f"{prefix}{member}.", seen_classes | {name})

    def _members(self, name: str) -> dict[str, tuple[Module, Function]]:
        """Return the functions of a class and its bases, in the order of attribute look-up."""
        module = self._modules_by_class.get(name)
        if module is None:
            return {}
        node = module.classes[name]
        result: dict[str, tuple[Module, Function]] = {}
        for base in reversed(node.bases):
            result.update(self._members(ast.unparse(base).partition("[")[0].rpartition(".")[2]))
        if not name.endswith(_ALIAS_CLASS):
            result.update({n.name: (module, n) for n in node.body if isinstance(n, Function)})
        return result

    def _called_endpoints(
        self,
        module: Module,
        node: Function,
        members: dict[str, tuple[Module, Function]],
        seen: set[Function],
    ) -> Iterator[str]:
        """Yield the endpoints that a function calls, directly or through its class and module."""
        if node in seen:
            return
        seen.add(node)
        for child in ast.walk(node):
            if isinstance(child, ast.Name) and child.id in module.endpoints:
                yield module.endpoints[child.id].endpoint
            elif isinstance(child, ast.Name) and child.id in module.functions:
                yield from self._called_endpoints(module, module.functions[child.id], members, seen)
            elif _is_own(child) and child.attr in members:
                yield from self._called_endpoints(*members[child.attr], members, seen)


def _is_own(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"


def _is_property(node: Function) -> bool:
    return any(ast.unparse(d) in ("property", "cached_property") for d in node.decorator_list)
