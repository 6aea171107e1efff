"""Who stands in which relation to what, and the decisions made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TENANT = "__default__"
READING = ("viewer", "editor", "writer", "owner", "operator", "can_access")
# What the platform calls a permission, by the relations that give it.
PERMISSIONS: dict[str, tuple[str, ...]] = {
    "can_view": READING,
    "can_edit": ("editor", "writer", "owner"),
    "can_grant": ("owner",),
}

Thing = tuple[str, str]
"""A namespace and an id in it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """That a subject stands in a relation to an object."""

    subject: Thing
    relation: str
    object: Thing
    tenant: str = TENANT

    def record(self) -> dict[str, Any]:
        """Return it as a `TupleRecord`."""
        return {
            "tenant_id": self.tenant,
            "subject_namespace": self.subject[0],
            "subject_id": self.subject[1],
            "relation": self.relation,
            "resource_type": self.object[0],
            "resource_id": self.object[1],
        }

    def __str__(self) -> str:
        """Return `ns:id#relation@ns:id`."""
        return f"{':'.join(self.object)}#{self.relation}@{':'.join(self.subject)}"


class Relations:
    """All facts, since when they hold, and the trail of changes and decisions."""

    def __init__(self) -> None:
        """Begin without any."""
        self._facts: dict[Fact, float] = {}
        self.changes: list[dict[str, Any]] = []
        self.decisions: list[dict[str, Any]] = []

    def __iter__(self) -> Iterator[Fact]:
        """Return the facts in the order they were stated."""
        return iter(list(self._facts))

    def __contains__(self, fact: Fact) -> bool:
        """Tell whether a fact is stated."""
        return fact in self._facts

    def since(self, fact: Fact) -> float:
        """Return since when a fact holds."""
        return self._facts[fact]

    def put(self, fact: Fact, now: float, actor: str) -> None:
        """State a fact; once more is no change."""
        if fact not in self._facts:
            self._facts[fact] = now
            self._note("upsert", [fact], now, actor)

    def take(self, wanted: Callable[[Fact], bool], now: float, actor: str) -> list[Fact]:
        """Take back all facts that are `wanted`, and return them."""
        gone = [fact for fact in self._facts if wanted(fact)]
        for fact in gone:
            del self._facts[fact]
        if gone:
            self._note("delete", gone, now, actor)
        return gone

    def why(self, fact: Fact) -> str | None:
        """Return why a fact holds: stated (`direct`), or by a group (`group`); None if not."""
        if fact in self._facts:
            return "direct"
        for group in self.groups_of(fact.subject, fact.tenant):
            if Fact(group, fact.relation, fact.object, fact.tenant) in self._facts:
                return "group"
        return None

    def groups_of(self, subject: Thing, tenant: str = TENANT) -> list[Thing]:
        """Return the groups a subject belongs to, also those that its groups belong to."""
        found: list[Thing] = []
        upcoming = [subject]
        for one in upcoming:
            for fact in self._facts:
                is_member = fact.subject == one and fact.relation == "member"
                if is_member and fact.tenant == tenant and fact.object not in found:
                    found.append(fact.object)
                    upcoming.append(fact.object)
        return [group for group in found if group[0] == "group"]

    def members_of(self, group_id: str, kind: str = "user") -> list[str]:
        """Return the ids of the users in a group, or of what else is in it."""
        group = ("group", group_id)
        return [
            fact.subject[1]
            for fact in self._facts
            if (fact.subject[0], fact.relation, fact.object) == (kind, "member", group)
        ]

    def users_of(self, group_id: str) -> list[str]:
        """Return the ids of the users in a group and in the groups in it."""
        groups = [group_id]
        for one in groups:
            groups += [g for g in self.members_of(one, "group") if g not in groups]
        return [*dict.fromkeys(user for one in groups for user in self.members_of(one))]

    def reach(self, permission: str) -> Iterator[tuple[Fact, Thing, str]]:
        """Yield each fact that gives a permission, for whom, and where that comes from."""
        relations = PERMISSIONS.get(permission, (permission,))
        for fact in self:
            if fact.relation not in relations:
                continue
            yield fact, fact.subject, "direct"
            if fact.subject[0] == "group":
                for user in self.users_of(fact.subject[1]):
                    yield fact, ("user", user), "group"

    def decide(self, fact: Fact, now: float, decision_id: str) -> tuple[bool, str]:
        """Return whether a fact holds and why, and note the decision."""
        why = self.why(fact)
        reason = f"{why} relation" if why else "no relation"
        self.decisions.append(
            {
                "sequence": len(self.decisions) + 1,
                "occurred_at": stamp(now),
                "tenant_id": fact.tenant,
                "subject_namespace": fact.subject[0],
                "subject_id": fact.subject[1],
                "relation": fact.relation,
                "object_namespace": fact.object[0],
                "object_id": fact.object[1],
                "result": "allow" if why else "deny",
                "reason": reason,
                "source": "check",
                "decision_id": decision_id,
                "latency_ms": 1,
            }
        )
        return why is not None, reason

    def _note(self, action: str, facts: list[Fact], now: float, actor: str) -> None:
        self.changes.append(
            {
                "id": f"change-{len(self.changes) + 1}",
                "occurred_at": stamp(now),
                "action": action,
                "actor": {"id": actor},
                "targets": [{"tuple": str(fact), **fact.record()} for fact in facts],
                "context": {},
            }
        )
