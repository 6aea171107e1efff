"""Relationships between subjects and objects, and access decisions made from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TENANT = "__default__"
READ_RELATIONS = ("viewer", "editor", "writer", "owner", "operator", "can_access")
# Relations that give each permission.
PERMISSIONS: dict[str, tuple[str, ...]] = {
    "can_view": READ_RELATIONS,
    "can_edit": ("editor", "writer", "owner"),
    "can_grant": ("owner",),
}

ObjectRef = tuple[str, str]
"""Namespace and id of a subject or object."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship tuple: a subject has a relation to an object."""

    subject: ObjectRef
    relation: str
    object: ObjectRef
    tenant: str = TENANT

    def record(self) -> dict[str, Any]:
        """Return the relationship as a `TupleRecord`."""
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


class Relationships:
    """All relationships with their creation times, and the logs of changes and decisions."""

    def __init__(self) -> None:
        """Begin without relationships."""
        self._relationships: dict[Relationship, float] = {}
        self.changes: list[dict[str, Any]] = []
        self.decisions: list[dict[str, Any]] = []

    def __iter__(self) -> Iterator[Relationship]:
        """Iterate over the relationships in the order they were added."""
        return iter(list(self._relationships))

    def __contains__(self, relationship: Relationship) -> bool:
        """Return whether a relationship exists."""
        return relationship in self._relationships

    def created_at(self, relationship: Relationship) -> float:
        """Return when a relationship was added, in seconds since 1970."""
        return self._relationships[relationship]

    def add(self, relationship: Relationship, now: float, caller_id: str) -> None:
        """Add a relationship. Adding it again changes nothing."""
        if relationship not in self._relationships:
            self._relationships[relationship] = now
            self._record_change("upsert", [relationship], now, caller_id)

    def remove(
        self, pattern: Callable[[Relationship], bool], now: float, caller_id: str
    ) -> list[Relationship]:
        """Remove all relationships that match `pattern` and return them."""
        removed = [relationship for relationship in self._relationships if pattern(relationship)]
        for relationship in removed:
            del self._relationships[relationship]
        if removed:
            self._record_change("delete", removed, now, caller_id)
        return removed

    def reason(self, relationship: Relationship) -> str | None:
        """Return why access is granted: `direct`, or through a `group`. None if it is not."""
        if relationship in self._relationships:
            return "direct"
        for group in self.groups_of(relationship.subject, relationship.tenant):
            if (
                Relationship(group, relationship.relation, relationship.object, relationship.tenant)
                in self._relationships
            ):
                return "group"
        return None

    def groups_of(self, subject: ObjectRef, tenant: str = TENANT) -> list[ObjectRef]:
        """Return the groups of a subject, including the groups those belong to."""
        results: list[ObjectRef] = []
        pending = [subject]
        for item in pending:
            for relationship in self._relationships:
                is_member = relationship.subject == item and relationship.relation == "member"
                if (
                    is_member
                    and relationship.tenant == tenant
                    and relationship.object not in results
                ):
                    results.append(relationship.object)
                    pending.append(relationship.object)
        return [group for group in results if group[0] == "group"]

    def members_of(self, group_id: str, kind: str = "user") -> list[str]:
        """Return the ids of a group's direct members of one kind."""
        group = ("group", group_id)
        return [
            relationship.subject[1]
            for relationship in self._relationships
            if (relationship.subject[0], relationship.relation, relationship.object)
            == (kind, "member", group)
        ]

    def users_of(self, group_id: str) -> list[str]:
        """Return the ids of the users in a group, including those of nested groups."""
        groups = [group_id]
        for item in groups:
            groups += [g for g in self.members_of(item, "group") if g not in groups]
        return [*dict.fromkeys(user for item in groups for user in self.members_of(item))]

    def grants_of(self, permission: str) -> Iterator[tuple[Relationship, ObjectRef, str]]:
        """Yield each relationship that gives a permission, with the subject and the source."""
        relationships = PERMISSIONS.get(permission, (permission,))
        for relationship in self:
            if relationship.relation not in relationships:
                continue
            yield relationship, relationship.subject, "direct"
            if relationship.subject[0] == "group":
                for user in self.users_of(relationship.subject[1]):
                    yield relationship, ("user", user), "group"

    def check(self, relationship: Relationship, now: float, decision_id: str) -> tuple[bool, str]:
        """Return whether access is granted and why, and log the decision."""
        source = self.reason(relationship)
        reason = f"{source} relation" if source else "no relation"
        self.decisions.append(
            {
                "sequence": len(self.decisions) + 1,
                "occurred_at": stamp(now),
                "tenant_id": relationship.tenant,
                "subject_namespace": relationship.subject[0],
                "subject_id": relationship.subject[1],
                "relation": relationship.relation,
                "object_namespace": relationship.object[0],
                "object_id": relationship.object[1],
                "result": "allow" if source else "deny",
                "reason": reason,
                "source": "check",
                "decision_id": decision_id,
                "latency_ms": 1,
            }
        )
        return source is not None, reason

    def _record_change(
        self, action: str, relationships: list[Relationship], now: float, caller_id: str
    ) -> None:
        self.changes.append(
            {
                "id": f"change-{len(self.changes) + 1}",
                "occurred_at": stamp(now),
                "action": action,
                "actor": {"id": caller_id},
                "targets": [
                    {"tuple": str(relationship), **relationship.record()}
                    for relationship in relationships
                ],
                "context": {},
            }
        )
