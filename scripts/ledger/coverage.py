"""Compare operations with methods: the coverage, and findings with a way to correct them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import REASONS, PlannedOperation, planned_operations, read_contract
from scripts.ledger.sources import CLIENTS, ClientSources, Method, read_client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamiwaza.contract.documents.openapi import JSONObject

Status = Literal["covered", "planned", "internal", "raw-only", "unknown"]

_LEFT_OUT: dict[str, Status] = {"internal": "internal", "raw-only": "raw-only"}
_REGENERATE = "then `make generate`"


@dataclass(frozen=True)
class Entry:
    """One operation with its status and its method in the asynchronous client, if any."""

    operation: PlannedOperation
    status: Status
    method: Method | None = None


class Ledger:
    """The method of every operation of a contract, or the reason why it has none."""

    def __init__(
        self,
        contract: JSONObject,
        root: Path = REPOSITORY,
        clients: list[ClientSources] | None = None,
    ) -> None:
        """Read the services below `root`, unless `clients` has the parsed sources."""
        self.contract = contract
        self.operations = planned_operations(contract)
        self.clients = clients or [read_client(root, client) for client in CLIENTS]
        self._by_name = {operation.name: operation for operation in self.operations}
        self.entries = [self._entry(operation) for operation in self.operations]

    @classmethod
    def committed(cls) -> Ledger:
        """Return the ledger of the committed repository."""
        return cls(read_contract())

    def with_contract(self, contract: JSONObject) -> Ledger:
        """Return a ledger of the same sources and another contract."""
        return Ledger(contract, clients=self.clients)

    @property
    def figures(self) -> Counter[str]:
        """Return the number of operations of each status."""
        return Counter(entry.status for entry in self.entries)

    def findings(self) -> list[str]:
        """Return all findings, each with its place and a way to correct it."""
        return sorted(
            {
                *self._undecided_operations(),
                *self._misnamed_methods(),
                *self._unknown_endpoints(),
                *self._methods_of_one_client(),
            }
        )

    def callers(self, endpoint: str) -> list[str]:
        """Return the names of the methods that call an endpoint."""
        methods = self.clients[0].methods.values()
        return sorted(method.path for method in methods if endpoint in method.endpoints)

    def _entry(self, operation: PlannedOperation) -> Entry:
        if operation.left_out is not None:
            return Entry(operation, _LEFT_OUT.get(operation.left_out, "unknown"))
        if operation.method is None:
            return Entry(operation, "unknown")
        methods = [client.methods.get(operation.method) for client in self.clients]
        if all(method is not None and operation.name in method.endpoints for method in methods):
            return Entry(operation, "covered", methods[0])
        return Entry(operation, "planned")

    def _undecided_operations(self) -> Iterator[str]:
        """Find operations without a decision, and invalid decisions."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for operation in self.operations:
            if operation.method is None and operation.left_out is None:
                yield (
                    f"{operation.key}: it has neither a method nor a reason; add `method`"
                    f" or `left_out` to {operation.overlay}, {_REGENERATE}"
                )
            if operation.left_out is not None and operation.left_out not in REASONS:
                known = ", ".join(REASONS)
                yield (
                    f"{operation.key}: left_out {operation.left_out!r} is not one of {known};"
                    f" see {operation.overlay}"
                )
            if operation.method is not None:
                names[operation.method].append(operation.key)
        for name, keys in names.items():
            if len(keys) > 1:
                yield (
                    f"{' and '.join(keys)}: both are planned as {name};"
                    " see scripts/contract/overlays/"
                )

    def _misnamed_methods(self) -> Iterator[str]:
        for client in self.clients:
            for operation in self.operations:
                yield from self._misnamed_methods_of(client, operation)

    def _misnamed_methods_of(
        self, client: ClientSources, operation: PlannedOperation
    ) -> Iterator[str]:
        """Find methods with another name than planned, and names of other methods."""
        callers = [m for m in client.methods.values() if operation.name in m.endpoints]
        owner = client.methods.get(operation.method or "")
        if operation.left_out is not None:
            for method in (*callers, *([owner] if owner else [])):
                yield (
                    f"{operation.key}: it is left out ({operation.left_out}), but {method.path}"
                    f" exists ({method.where}); remove left_out from {operation.overlay},"
                    f" {_REGENERATE}"
                )
        elif owner is not None and owner not in callers:
            yield (
                f"{operation.key}: {owner.path} ({owner.where}) does not call it; call"
                f" {operation.name}, or plan another name in {operation.overlay}"
            )
        elif owner is None and operation.method is not None and callers:
            method = callers[0]
            yield (
                f"{operation.key}: {method.path} ({method.where}) calls it, but no method has the"
                f" planned name {operation.method}; rename it, or change the name in"
                f" {operation.overlay}, {_REGENERATE}"
            )

    def _unknown_endpoints(self) -> Iterator[str]:
        """Find imports of unknown endpoints, and imports of whole packages of endpoints."""
        for client in self.clients:
            for use in client.uses:
                if use.endpoint not in self._by_name:
                    yield (
                        f"{use.where}: openapi.yaml has no operation {use.endpoint};"
                        " see scripts/contract/names.lock.json"
                    )
            for place in client.unreadable:
                yield f"{place}: import endpoint functions by name, so that the ledger sees them"

    def _methods_of_one_client(self) -> Iterator[str]:
        """Find methods that only one client has."""
        first, second = (client.methods for client in self.clients)
        for path in sorted(first.keys() ^ second.keys()):
            method = first.get(path) or second[path]
            yield f"{method.where}: {path} is in one client only; run `make sync`"
