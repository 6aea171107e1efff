"""Relations between subjects and objects, and what follows from them: may they or not."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp

# Ids may hold colons, at signs and number signs; the first relation-like word after # counts.
_RELATIONSHIP = re.compile(r"(?P<object>.+?)#(?P<relation>[a-z_]+)(?:@(?P<subject>.+))?", re.DOTALL)


class Relation(StrEnum):
    """How a subject may stand to an object."""

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
    """One thing among those of a namespace, written `namespace:id`."""

    namespace: str
    id: str

    @classmethod
    def parse(cls, text: str, *, argument: str = "") -> Self:
        """Return the reference that `namespace:id` stands for; the id may hold colons.

        Raises InvalidArgumentError, naming `argument`, if either part is missing.
        """
        namespace, _, name = text.partition(":")
        if not (namespace and name):
            where = f"{argument}: " if argument else ""
            raise InvalidArgumentError(f"{where}{text!r} is not of the form namespace:id")
        return cls(namespace=namespace, id=name)

    @classmethod
    def of(cls, value: Reference | str, *, argument: str = "") -> Self:
        """Return the reference that a text or another reference stands for.

        Raises InvalidArgumentError, naming `argument`, for a text of another form.
        """
        if isinstance(value, str):
            return cls.parse(value, argument=argument)
        return cls(namespace=value.namespace, id=value.id)

    def __str__(self) -> str:
        """Return `namespace:id`."""
        return f"{self.namespace}:{self.id}"


class SubjectRef(Reference):
    """Who may do something, as `user:3f0c...` or `group:5a1e...`."""

    component: ClassVar[str | None] = "SubjectModel"


class ObjectRef(Reference):
    """What something is done to, as `dataset:urn:li:...`."""

    component: ClassVar[str | None] = "ObjectModel"


class RelationshipTuple(Payload):
    """That a subject stands in a relation to an object: `object#relation@subject`."""

    component: ClassVar[str | None] = "RelationshipTuple"

    subject: SubjectRef
    relation: OpenEnum[Relation]
    object: ObjectRef
    tenant_id: str | None = None

    @classmethod
    def parse(cls, text: str, *, subject: Reference | str | None = None) -> Self:
        """Return the tuple that `ns:id#relation@ns:id` stands for.

        Without `@ns:id` the text must be completed by `subject`. Raises InvalidArgumentError
        for a text of another form, or a subject that is given twice or not at all.
        """
        found = _RELATIONSHIP.fullmatch(text)
        if found is None:
            raise InvalidArgumentError(f"{text!r} is not of the form ns:id#relation@ns:id")
        if (found["subject"] is None) == (subject is None):
            raise InvalidArgumentError(f"{text!r}: name the subject once, in the text or beside it")
        return cls(
            subject=SubjectRef.of(found["subject"] if subject is None else subject),
            relation=found["relation"],
            object=ObjectRef.parse(found["object"]),
        )

    def __str__(self) -> str:
        """Return `ns:id#relation@ns:id`, the tenant left out."""
        return f"{self.object}#{self.relation}@{self.subject}"


class RelationshipTupleDelete(Payload):
    """Body that names the tuples to delete; without a relation those of all relations."""

    component: ClassVar[str | None] = "RelationshipTupleDelete"

    subject: SubjectRef
    object: ObjectRef
    relation: OpenEnum[Relation] | None = None
    tenant_id: str | None = None


class RelationshipObjectDelete(Payload):
    """Body that names the object whose tuples are to be deleted."""

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
    """The platform's decision; true in an `if` when it allows."""

    component: ClassVar[str | None] = "CheckResponse"

    allow: bool
    decision_id: str | None = None
    reason: str | None = None

    def __bool__(self) -> bool:
        """Return whether the platform allows."""
        return self.allow


class TupleRecord(Schema):
    """A tuple as the platform keeps it."""

    component: ClassVar[str | None] = "TupleRecord"

    tenant_id: str | None = None
    subject_namespace: str
    subject_id: str
    relation: OpenEnum[Relation]
    resource_type: str
    resource_id: str

    @property
    def subject(self) -> SubjectRef:
        """Who the tuple is about."""
        return SubjectRef(namespace=self.subject_namespace, id=self.subject_id)

    @property
    def object(self) -> ObjectRef:
        """What the tuple is about."""
        return ObjectRef(namespace=self.resource_type, id=self.resource_id)

    def __str__(self) -> str:
        """Return `ns:id#relation@ns:id`, the tenant left out."""
        return f"{self.object}#{self.relation}@{self.subject}"


class TupleManifest(Payload):
    """Body that compares a manifest, a document with tuples, with what is stored."""

    component: ClassVar[str | None] = "TupleDiffRequest"

    manifest: str
    tenant: str | None = None


class TupleRevocation(Payload):
    """Body that asks for the tuples of a manifest to be revoked."""

    component: ClassVar[str | None] = "TupleRevokeRequest"

    manifest: str
    tenant: str | None = None
    dry_run: bool | None = None


class TupleDiff(Schema):
    """What differs between a manifest and what is stored; members this client lacks are kept."""

    tenant: str | None = None
    missing: list[TupleRecord] = Field(default_factory=list)
    unexpected: list[TupleRecord] = Field(default_factory=list)


class RevokedTuples(Schema):
    """The tuples that were revoked, or with `dry_run` would have been."""

    component: ClassVar[str | None] = "TupleRevokeResponse"

    tenant: str | None = None
    dry_run: bool | None = None
    count: int | None = None
    tuples: list[TupleRecord] = Field(default_factory=list)


class TupleAuditEvent(Schema):
    """One change of tuples: who did what to which, and when."""

    component: ClassVar[str | None] = "TupleAuditEvent"

    id: str
    occurred_at: Timestamp | None = None
    action: str | None = None
    actor: JsonObject = Field(default_factory=dict)
    targets: list[JsonObject] = Field(default_factory=list)
    context: JsonObject = Field(default_factory=dict)


class TupleExport(Schema):
    """The changes of the tuples of one tenant."""

    component: ClassVar[str | None] = "TupleExportResponse"

    tenant: str | None = None
    exported_at: Timestamp | None = None
    count: int | None = None
    events: list[TupleAuditEvent] = Field(default_factory=list)
