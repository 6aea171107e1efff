"""Collect the changes between two documents, and the schemas that each operation uses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.rules import Severity, Side, severity, worst

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """Name the operation, the pair of schemas or the document that a change belongs to.

    `before` is the name of a schema in the old document. It differs from `name` if the schema was
    renamed.
    """

    kind: str
    name: str
    before: str = ""

    @property
    def text(self) -> str:
        """Return the name as the notes print it."""
        is_renamed = self.kind == "schema" and self.before != self.name
        return f"{self.before} → {self.name}" if is_renamed else self.name


@dataclass(frozen=True, slots=True)
class Location:
    """Name the position of a comparison: its owner, the path below it, and the side."""

    owner: Owner
    path: str
    side: Side

    def below(self, step: str) -> Location:
        """Return the location one step deeper."""
        return replace(self, path=f"{self.path}{step}")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Hold one change and all sides on which it was seen."""

    owner: Owner
    path: str
    rule: str
    text: str
    sides: tuple[Side, ...]

    @property
    def severity(self) -> Severity:
        """Return the worst severity over all sides."""
        return worst([severity(self.rule, side) for side in self.sides])

    @property
    def place(self) -> str:
        """Return the location as the notes print it."""
        if self.owner.kind == "schema":
            return f"{self.owner.text}{self.path}"
        return f"{self.owner.text}, {self.path}" if self.path else self.owner.text


@dataclass(slots=True)
class ChangeSet:
    """Collect changes, and the schemas that each operation and schema refers to."""

    _sides: dict[tuple[Owner, str, str, str], set[Side]] = field(default_factory=dict)
    _references: dict[tuple[Owner, Side], set[Owner]] = field(default_factory=dict)

    def add(self, at: Location, rule: str, text: str) -> None:
        """Add a change at a location."""
        self._sides.setdefault((at.owner, at.path, rule, text), set()).add(at.side)

    def add_reference(self, at: Location, pair: Owner) -> bool:
        """Add a reference to a pair of schemas. Return True if the pair is new on this side."""
        is_new = (pair, at.side) not in self._references
        self._references.setdefault((pair, at.side), set())
        self._references.setdefault((at.owner, at.side), set()).add(pair)
        return is_new

    def schema_pairs(self) -> dict[Owner, set[Side]]:
        """Return every referenced pair of schemas with the sides that refer to it."""
        pairs: dict[Owner, set[Side]] = {}
        for owner, side in self._references:
            if owner.kind == "schema":
                pairs.setdefault(owner, set()).add(side)
        return pairs

    def sorted(self) -> list[Change]:
        """Return all changes in a stable order."""
        order = list(Side)
        return sorted(
            Change(*key, tuple(sorted(sides, key=order.index)))
            for key, sides in self._sides.items()
        )

    def reachable_schemas(self, owner: Owner) -> set[tuple[Owner, Side]]:
        """Return the pairs of schemas that an operation uses, directly or through others."""
        seen: set[tuple[Owner, Side]] = set()
        pending = list(self._referenced_by(owner))
        while pending:
            step = pending.pop()
            if step not in seen:
                seen.add(step)
                pending.extend((pair, step[1]) for pair in self._references.get(step, ()))
        return seen

    def _referenced_by(self, owner: Owner) -> Iterator[tuple[Owner, Side]]:
        for side in Side:
            yield from ((pair, side) for pair in self._references.get((owner, side), ()))
