"""Hold operations and methods to each other: who is covered, what is amiss and what to do."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import REASONS, Planned, planned, read_contract
from scripts.ledger.sources import HALVES, Half, Method, read_half

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.contract.document import JSONObject

Status = Literal["covered", "planned", "internal", "raw-only", "unknown"]

_LEFT_OUT: dict[str, Status] = {"internal": "internal", "raw-only": "raw-only"}
_AGAIN = "then `make generate`"


@dataclass(frozen=True)
class Entry:
    """One operation, how it stands, and its method in the asynchronous half if it has one."""

    operation: Planned
    status: Status
    method: Method | None = None


class Ledger:
    """Knows for every operation of a contract its method, or the reason it has none."""

    def __init__(
        self, contract: JSONObject, root: Path = REPOSITORY, halves: list[Half] | None = None
    ) -> None:
        """Read the services of both halves below `root`, unless `halves` are there already."""
        self.contract = contract
        self.operations = planned(contract)
        self.halves = halves or [read_half(root, half) for half in HALVES]
        self._by_name = {one.name: one for one in self.operations}
        self.entries = [self._entry(one) for one in self.operations]

    @classmethod
    def committed(cls) -> Ledger:
        """Return the ledger of the repository as it is."""
        return cls(read_contract())

    def under(self, contract: JSONObject) -> Ledger:
        """Return what the same sources are worth under another contract."""
        return Ledger(contract, halves=self.halves)

    @property
    def figures(self) -> Counter[str]:
        """Return how many operations stand how."""
        return Counter(entry.status for entry in self.entries)

    def findings(self) -> list[str]:
        """Return everything that is amiss, each with its place and what to do about it."""
        return sorted({*self._undecided(), *self._misnamed(), *self._imports(), *self._twins()})

    def callers(self, endpoint: str) -> list[str]:
        """Return the methods that lead to an endpoint, by the names users write."""
        methods = self.halves[0].methods.values()
        return sorted(method.path for method in methods if endpoint in method.endpoints)

    def _entry(self, one: Planned) -> Entry:
        if one.left_out is not None:
            return Entry(one, _LEFT_OUT.get(one.left_out, "unknown"))
        if one.method is None:
            return Entry(one, "unknown")
        found = [half.methods.get(one.method) for half in self.halves]
        if all(method is not None and one.name in method.endpoints for method in found):
            return Entry(one, "covered", found[0])
        return Entry(one, "planned")

    def _undecided(self) -> Iterator[str]:
        """Find operations nobody decided on, and decisions that cannot be."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for one in self.operations:
            if one.method is None and one.left_out is None:
                yield (
                    f"{one.key}: it has neither a method nor a reason to have none; add `method`"
                    f" or `left_out` to {one.overlay}, {_AGAIN}"
                )
            if one.left_out is not None and one.left_out not in REASONS:
                known = ", ".join(REASONS)
                yield (
                    f"{one.key}: left_out {one.left_out!r} is not one of {known}; see {one.overlay}"
                )
            if one.method is not None:
                names[one.method].append(one.key)
        for name, keys in names.items():
            if len(keys) > 1:
                yield (
                    f"{' and '.join(keys)}: both are planned as {name};"
                    " see scripts/contract/overlays/"
                )

    def _misnamed(self) -> Iterator[str]:
        for half in self.halves:
            for one in self.operations:
                yield from self._misnamed_in(half, one)

    def _misnamed_in(self, half: Half, one: Planned) -> Iterator[str]:
        """Find methods whose name is not the plan's, and names that do something else."""
        callers = [m for m in half.methods.values() if one.name in m.endpoints]
        owner = half.methods.get(one.method or "")
        if one.left_out is not None:
            for method in (*callers, *([owner] if owner else [])):
                yield (
                    f"{one.key}: it is left out ({one.left_out}), yet {method.path} is there"
                    f" ({method.where}); drop left_out in {one.overlay}, {_AGAIN}"
                )
        elif owner is not None and owner not in callers:
            yield (
                f"{one.key}: {owner.path} ({owner.where}) does not call it; call"
                f" {one.name} of the generated layer, or plan another name in {one.overlay}"
            )
        elif owner is None and one.method is not None and callers:
            method = callers[0]
            yield (
                f"{one.key}: {method.path} ({method.where}) calls it, but no method is called"
                f" {one.method} as planned; name it so, or plan the better name with an"
                f" note in {one.overlay}, {_AGAIN}"
            )

    def _imports(self) -> Iterator[str]:
        """Find uses of endpoints the contract does not have, or that cannot be read."""
        for half in self.halves:
            for use in half.uses:
                if use.endpoint not in self._by_name:
                    yield (
                        f"{use.where}: no operation of openapi.yaml is called {use.endpoint};"
                        " see scripts/contract/names.lock.json"
                    )
            for place in half.unreadable:
                yield f"{place}: import endpoint functions by name, so that the ledger sees them"

    def _twins(self) -> Iterator[str]:
        """Find methods that only one half has."""
        ours, theirs = (half.methods for half in self.halves)
        for path in sorted(ours.keys() ^ theirs.keys()):
            method = ours.get(path) or theirs[path]
            yield f"{method.where}: {path} is in one half only; run `make sync`"
