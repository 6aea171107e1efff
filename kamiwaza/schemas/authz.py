"""Relations between subjects and objects, and the decisions that follow from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer

# Ids may hold colons, at signs and number signs; the first relation-like word after # counts.
_RELATIONSHIP = re.compile(r"(?P<object>.+?)#(?P<relation>[a-z_]+)(?:@(?P<subject>.+))?", re.DOTALL)


class Relation(StrEnum):
    """The known relations of a subject to an object."""

    CAN_ACCESS = "can_access"
    CLEARED_FOR = "cleared_for"
    CONNECTOR_OPERATOR = "connector_operator"
    EDITOR = "editor"
    EXECUTOR = "executor"
    INCLUDES = "includes"
    INVOKER = "invoker"
    MEMBER = "member"
    MISSION = "mission"
    MISSION_MEMBER = "mission_member"
    MISSION_OWNER = "mission_owner"
    OPERATOR = "operator"
    OWNER = "owner"
    SHARED_TO_WORKROOM = "shared_to_workroom"
    VIEWER = "viewer"
    WRITER = "writer"


class Reference(Schema):
    """A reference to one object of a namespace, written `namespace:id`."""

    namespace: str
    id: str

    @classmethod
    def parse(cls, text: str, *, argument: str = "") -> Self:
        """Return the reference for a text of the form `namespace:id`.

        Args:
            text: the text. The id may contain colons.
            argument: the argument that an error names. Default: none.

        Raises:
            InvalidArgumentError: the namespace or the id is missing.
        """
        namespace, _, name = text.partition(":")
        if not (namespace and name):
            where = f"{argument}: " if argument else ""
            raise InvalidArgumentError(f"{where}{text!r} is not of the form namespace:id")
        return cls(namespace=namespace, id=name)

    @classmethod
    def of(cls, value: Reference | str, *, argument: str = "") -> Self:
        """Return the reference for a text or for another reference.

        Args:
            value: a reference, or a text of the form `namespace:id`.
            argument: the argument that an error names. Default: none.

        Raises:
            InvalidArgumentError: the text has another form.
        """
        if isinstance(value, str):
            return cls.parse(value, argument=argument)
        return cls(namespace=value.namespace, id=value.id)

    def __str__(self) -> str:
        """Return `namespace:id`."""
        return f"{self.namespace}:{self.id}"


class SubjectRef(Reference):
    """The subject of a relation, such as `user:3f0c...` or `group:5a1e...`."""

    component: ClassVar[str | None] = "SubjectModel"


class ObjectRef(Reference):
    """The object of a relation, such as `dataset:urn:li:...`."""

    component: ClassVar[str | None] = "ObjectModel"


class RelationshipTuple(Payload):
    """A relation of a subject to an object, written `object#relation@subject`."""

    component: ClassVar[str | None] = "RelationshipTuple"

    subject: SubjectRef
    relation: OpenEnum[Relation]
    object: ObjectRef
    tenant_id: str | None = None

    @classmethod
    def parse(cls, text: str, *, subject: Reference | str | None = None) -> Self:
        """Return the tuple for a text of the form `ns:id#relation@ns:id`.

        Args:
            text: the text. It may lack the part `@ns:id` if you give `subject`.
            subject: the subject, if the text has none.

        Raises:
            InvalidArgumentError: the text has another form, or the subject is missing or given
                twice.
        """
        match = _RELATIONSHIP.fullmatch(text)
        if match is None:
            raise InvalidArgumentError(f"{text!r} is not of the form ns:id#relation@ns:id")
        if (match["subject"] is None) == (subject is None):
            raise InvalidArgumentError(
                f"{text!r}: name the subject once, in the text or as an argument"
            )
        return cls(
            subject=SubjectRef.of(match["subject"] if subject is None else subject),
            relation=match["relation"],
            object=ObjectRef.parse(match["object"]),
        )

    def __str__(self) -> str:
        """Return `ns:id#relation@ns:id`, the tenant left out."""
        return f"{self.object}#{self.relation}@{self.subject}"


class RelationshipTupleDelete(Payload):
    """Body that deletes tuples. Without a relation it deletes all relations of the two."""

    component: ClassVar[str | None] = "RelationshipTupleDelete"

    subject: SubjectRef
    object: ObjectRef
    relation: OpenEnum[Relation] | None = None
    tenant_id: str | None = None


class RelationshipObjectDelete(Payload):
    """Body that deletes all tuples of an object."""

    component: ClassVar[str | None] = "RelationshipObjectDelete"

    object: ObjectRef
    tenant_id: str | None = None


class CheckRequest(Payload):
    """Body of a check."""

    component: ClassVar[str | None] = "CheckRequest"

    subject: SubjectRef
    relation: OpenEnum[Relation]
    object: ObjectRef


class CheckResponse(Schema):
    """The platform's decision. True in an `if` if it allows."""

    component: ClassVar[str | None] = "CheckResponse"

    allow: bool
    decision_id: str | None = None
    reason: str | None = None

    def __bool__(self) -> bool:
        """Return whether the platform allows."""
        return self.allow


class TupleRecord(Schema):
    """A stored tuple."""

    component: ClassVar[str | None] = "TupleRecord"

    tenant_id: str | None = None
    subject_namespace: str
    subject_id: str
    relation: OpenEnum[Relation]
    resource_type: str
    resource_id: str

    @property
    def subject(self) -> SubjectRef:
        """The subject of the tuple."""
        return SubjectRef(namespace=self.subject_namespace, id=self.subject_id)

    @property
    def object(self) -> ObjectRef:
        """The object of the tuple."""
        return ObjectRef(namespace=self.resource_type, id=self.resource_id)

    def __str__(self) -> str:
        """Return `ns:id#relation@ns:id`, the tenant left out."""
        return f"{self.object}#{self.relation}@{self.subject}"


class TupleManifest(Payload):
    """Body that compares a manifest, a document with tuples, with the stored tuples."""

    component: ClassVar[str | None] = "TupleDiffRequest"

    manifest: str
    tenant: str | None = None


class TupleRevocation(Payload):
    """Body that revokes the tuples of a manifest."""

    component: ClassVar[str | None] = "TupleRevokeRequest"

    manifest: str
    tenant: str | None = None
    dry_run: bool | None = None


class TupleDiff(Schema):
    """The differences between a manifest and the stored tuples. Unknown members are kept."""

    tenant: str | None = None
    missing: list[TupleRecord] = Field(default_factory=list)
    unexpected: list[TupleRecord] = Field(default_factory=list)


class RevokedTuples(ListAnswer[TupleRecord]):
    """The tuples that were revoked, or would be revoked with `dry_run`."""

    component: ClassVar[str | None] = "TupleRevokeResponse"

    tenant: str | None = None
    dry_run: bool | None = None
    count: int | None = None
    tuples: list[TupleRecord] = Field(default_factory=list)

    def _items(self) -> Sequence[TupleRecord]:
        return self.tuples


class TupleAuditEvent(Schema):
    """One change of tuples: the actor, the action, its targets and its time."""

    component: ClassVar[str | None] = "TupleAuditEvent"

    id: str
    occurred_at: Timestamp | None = None
    action: str | None = None
    actor: JsonObject = Field(default_factory=dict)
    targets: list[JsonObject] = Field(default_factory=list)
    context: JsonObject = Field(default_factory=dict)


class TupleExport(ListAnswer[TupleAuditEvent]):
    """The changes of the tuples of one tenant."""

    component: ClassVar[str | None] = "TupleExportResponse"

    tenant: str | None = None
    exported_at: Timestamp | None = None
    count: int | None = None
    events: list[TupleAuditEvent] = Field(default_factory=list)

    def _items(self) -> Sequence[TupleAuditEvent]:
        return self.events
