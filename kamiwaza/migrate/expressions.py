"""Dotted names in syntax trees, and the names of a program for the vendor's client."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, ClassVar

import libcst as cst
from libcst.metadata import PositionProvider, ProviderT

VENDOR = "kamiwaza_sdk"
CLIENT = "KamiwazaClient"


@dataclass(frozen=True, slots=True)
class Finding:
    """Code that is not rewritten: the line, the reason and the advice."""

    line: int
    text: str


class ReportingTransformer(cst.CSTTransformer):
    """A transformer that collects findings with their lines."""

    METADATA_DEPENDENCIES: ClassVar[Collection[ProviderT]] = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.findings: list[Finding] = []

    def _report(self, node: cst.CSTNode, text: str) -> None:
        place: Any = self.get_metadata(PositionProvider, node)  # pyright has no type for it
        self.findings.append(Finding(place.start.line, text))


def dotted(node: cst.BaseExpression | None) -> str:
    """Return `a.b.c` of a chain of names, and an empty text for other expressions."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        owner = dotted(node.value)
        return owner and f"{owner}.{node.attr.value}"
    return ""


def chain(name: str) -> cst.Name | cst.Attribute:
    """Return the expression of a dotted name."""
    first, *rest = name.split(".")
    expression: cst.Name | cst.Attribute = cst.Name(first)
    for part in rest:
        expression = cst.Attribute(expression, cst.Name(part))
    return expression


@dataclass
class Bindings(cst.CSTVisitor):
    """What a program imports, and its names for clients and services.

    Attributes:
        vendor: imported names of the vendor's package, by the name that the program uses.
        clients: dotted names of clients, such as `self.client`.
        services: the service by the dotted name of a variable, such as `models`.
        is_migrated: the program imports `kamiwaza`, so that it was migrated before.
    """

    vendor: dict[str, str] = field(default_factory=dict)
    clients: set[str] = field(default_factory=set)
    services: dict[str, str] = field(default_factory=dict)
    is_migrated: bool = False

    def __post_init__(self) -> None:
        """Prepare the visitor."""
        super().__init__()

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802  libcst's name
        """Note `import kamiwaza_sdk`."""
        for alias in node.names:
            self._note_import(dotted(alias.name), alias, "")

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802  libcst's name
        """Note `from kamiwaza_sdk import ...`."""
        module = "" if node.relative else dotted(node.module)
        for alias in [] if isinstance(node.names, cst.ImportStar) else node.names:
            self._note_import(module, alias, dotted(alias.name))

    def _note_import(self, module: str, alias: cst.ImportAlias, name: str) -> None:
        self.is_migrated |= module.partition(".")[0] == "kamiwaza"
        if module.partition(".")[0] == VENDOR:
            used = alias.evaluated_alias or name or module
            # The vendor's package has its own name as an alias of the class.
            self.vendor[used] = CLIENT if name == VENDOR else name or module

    def is_client_class(self, node: cst.BaseExpression) -> bool:
        """Return whether an expression is the class of clients, the vendor's or ours."""
        if isinstance(node, cst.SimpleString):
            return node.raw_value.rpartition(".")[2] == CLIENT
        name = dotted(node)
        owner, _, last = name.rpartition(".")
        if self.vendor.get(name) == CLIENT or name == CLIENT:
            return True
        return last == CLIENT and owner.partition(".")[0] in (*self.vendor, "kamiwaza")

    def _note_value(self, target: cst.BaseExpression, value: cst.BaseExpression | None) -> None:
        name = dotted(target)
        if isinstance(value, cst.Call) and self.is_client_class(value.func) and name:
            self.clients.add(name)
        if name and dotted(value) in self.clients:
            self.clients.add(name)
        owner, _, service = dotted(value).rpartition(".")
        if name and owner in self.clients:
            self.services[name] = service

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802  libcst's name
        """Note `client = KamiwazaClient()` and `models = client.models`."""
        for target in node.targets:
            self._note_value(target.target, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802  libcst's name
        """Note `client: KamiwazaClient = ...`."""
        if self.is_client_class(node.annotation.annotation):
            self.clients.add(dotted(node.target))
        self._note_value(node.target, node.value)

    def visit_WithItem(self, node: cst.WithItem) -> None:  # noqa: N802  libcst's name
        """Note `with KamiwazaClient() as client`."""
        if node.asname is not None:
            self._note_value(node.asname.name, node.item)

    def visit_Param(self, node: cst.Param) -> None:  # noqa: N802  libcst's name
        """Note parameters that are clients by their annotation, or by the name `client`."""
        annotation = None if node.annotation is None else node.annotation.annotation
        if isinstance(annotation, cst.BinaryOperation):
            annotation = annotation.left
        is_client = annotation is not None and self.is_client_class(annotation)
        if is_client or (annotation is None and node.name.value == CLIENT_PARAMETER):
            self.clients.add(node.name.value)

    def service_of(self, name: str) -> tuple[str, str] | None:
        """Return the client's name and the vendor's name of a member, such as `models.get`."""
        for client in self.clients:
            if name.startswith(f"{client}."):
                return client, name.removeprefix(f"{client}.")
        for variable, service in self.services.items():
            if name.startswith(f"{variable}."):
                return "", f"{service}.{name.removeprefix(f'{variable}.')}"
        return None


CLIENT_PARAMETER = "client"
