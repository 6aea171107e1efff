"""Hold what was found, where, and through which schemas an operation is touched by it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scripts.contract.diff.rules import Severity, Side, severity, worst

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """Name what a finding belongs to: an operation, a pair of schemas, or the document.

    Of a schema both names are kept, they differ when it was renamed.
    """

    kind: str
    name: str
    before: str = ""

    @property
    def text(self) -> str:
        """Return the name for people."""
        renamed = self.kind == "schema" and self.before != self.name
        return f"{self.before} → {self.name}" if renamed else self.name


@dataclass(frozen=True, slots=True)
class At:
    """Say where a comparison stands: in what, how deep, on which side of the conversation."""

    owner: Owner
    path: str
    side: Side

    def below(self, step: str) -> At:
        """Return the place one step deeper."""
        return replace(self, path=f"{self.path}{step}")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Hold one difference, merged over all sides it was found on."""

    owner: Owner
    path: str
    rule: str
    text: str
    sides: tuple[Side, ...]

    @property
    def severity(self) -> Severity:
        """Return what it means for users, at worst."""
        return worst([severity(self.rule, side) for side in self.sides])

    @property
    def place(self) -> str:
        """Return where it is, for people."""
        if self.owner.kind == "schema":
            return f"{self.owner.text}{self.path}"
        return f"{self.owner.text}, {self.path}" if self.path else self.owner.text


@dataclass(slots=True)
class Findings:
    """Collects differences, and which pairs of schemas each operation or schema leads to."""

    _found: dict[tuple[Owner, str, str, str], set[Side]] = field(default_factory=dict)
    _links: dict[tuple[Owner, Side], set[Owner]] = field(default_factory=dict)

    def add(self, at: At, rule: str, text: str) -> None:
        """Note a difference at a place."""
        self._found.setdefault((at.owner, at.path, rule, text), set()).add(at.side)

    def link(self, at: At, pair: Owner) -> bool:
        """Note that a place leads to a pair of schemas; say whether that is new on this side."""
        is_new = (pair, at.side) not in self._links
        self._links.setdefault((pair, at.side), set())
        self._links.setdefault((at.owner, at.side), set()).add(pair)
        return is_new

    def pairs(self) -> dict[Owner, set[Side]]:
        """Return every pair of schemas that was reached, and on which sides."""
        found: dict[Owner, set[Side]] = {}
        for owner, side in self._links:
            if owner.kind == "schema":
                found.setdefault(owner, set()).add(side)
        return found

    def listed(self) -> list[Finding]:
        """Return all findings, in an order that depends on nothing but them."""
        order = list(Side)
        return sorted(
            Finding(*key, tuple(sorted(sides, key=order.index)))
            for key, sides in self._found.items()
        )

    def reached(self, owner: Owner) -> set[tuple[Owner, Side]]:
        """Return the pairs of schemas an operation leads to, directly or through others."""
        seen: set[tuple[Owner, Side]] = set()
        pending = list(self._from(owner))
        while pending:
            step = pending.pop()
            if step not in seen:
                seen.add(step)
                pending.extend((pair, step[1]) for pair in self._links.get(step, ()))
        return seen

    def _from(self, owner: Owner) -> Iterator[tuple[Owner, Side]]:
        for side in Side:
            yield from ((pair, side) for pair in self._links.get((owner, side), ()))
