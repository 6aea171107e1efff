"""Grants on resources, and their subjects and groups."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import SecretInput
from kamiwaza.schemas.authz import ObjectRef, Reference, Relation


class GrantSubject(Reference):
    """The subject of a grant: its type and id."""

    component: ClassVar[str | None] = "GrantSubject"


class GrantCreate(Payload):
    """Body that creates a grant on a resource."""

    component: ClassVar[str | None] = "GrantCreateRequest"

    object_id: str
    relation: OpenEnum[Relation]
    subject: GrantSubject


class GrantChange(Schema):
    """The result of a change of a grant. `zedtoken` names the revision, if there is one."""

    component: ClassVar[str | None] = "GrantMutationResponse"

    status: str | None = None
    relation: OpenEnum[Relation] | None = None
    subject: GrantSubject | None = None
    zedtoken: str | None = None


class ResourceGrant(Schema):
    """One grant on a resource."""

    component: ClassVar[str | None] = "GrantListItem"

    grant_id: str
    relation: OpenEnum[Relation] | None = None
    subject: GrantSubject | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class GrantCapability(Schema):
    """Whether the caller may grant access."""

    component: ClassVar[str | None] = "GrantCapabilityResponse"

    can_grant: bool

    def __bool__(self) -> bool:
        """Return `can_grant`."""
        return self.can_grant


class ResourceAccess(Schema):
    """The access of one subject to a resource, and its source."""

    component: ClassVar[str | None] = "AccessSubjectRow"

    subject: GrantSubject
    display_name: str | None = None
    permission: str | None = None
    relation: OpenEnum[Relation] | None = None
    effective: bool | None = None
    source: str | None = None


class Grant(Schema):
    """A relation of a subject to an object."""

    component: ClassVar[str | None] = "Grant"

    object_namespace: str
    object_id: str
    relation: OpenEnum[Relation]

    @property
    def object(self) -> ObjectRef:
        """The object of the grant."""
        return ObjectRef(namespace=self.object_namespace, id=self.object_id)

    def __str__(self) -> str:
        """Return `ns:id#relation`."""
        return f"{self.object}#{self.relation}"


class SubjectGrant(Payload):
    """Body that names one grant of a subject."""

    component: ClassVar[str | None] = "GrantBody"

    object_namespace: str
    object_id: str
    relation: OpenEnum[Relation]


class Subject(Schema):
    """A subject of access decisions, with its attributes and grants."""

    component: ClassVar[str | None] = "Subject"

    id: str
    username: str | None = None
    attributes: JsonObject = Field(default_factory=dict)
    grants: list[Grant] = Field(default_factory=list)
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class SubjectUpsert(Payload):
    """Body that creates or changes a subject."""

    component: ClassVar[str | None] = "SubjectUpsertRequest"

    attributes: JsonObject
    password: SecretInput | None = None


class SubjectDeletion(Schema):
    """The result of deleting a subject. Other members of the answer are kept."""

    deleted: bool | None = None
    grants_removed: int | None = None


class GrantDeletion(Schema):
    """The result of removing a grant. Other members of the answer are kept."""

    deleted: bool | None = None


class Group(Schema):
    """A group of users. A grant to `group:<id>` applies to all members."""

    component: ClassVar[str | None] = "GroupResponse"

    id: str
    name: str | None = None
    description: str | None = None
    tenant_id: str | None = None
    managed_by: str | None = None
    created_by: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def subject(self) -> str:
        """The group as the subject of tuples and grants: `group:<id>`."""
        return f"group:{self.id}"


class GroupCreate(Payload):
    """Body that creates a group."""

    component: ClassVar[str | None] = "GroupCreateRequest"

    name: str
    description: str | None = None


class GroupMember(Payload):
    """Body that names a member of a group."""

    component: ClassVar[str | None] = "GroupMemberRequest"

    user_id: str


class GroupMembers(Schema):
    """The envelope of the members of a group."""

    component: ClassVar[str | None] = "GroupMembersResponse"

    members: list[str] = Field(default_factory=list)


class GroupMapping(Schema):
    """The mapping of a group of an identity provider to a group of the platform."""

    component: ClassVar[str | None] = "GroupMappingResponse"

    id: str
    issuer: str | None = None
    idp_group_path: str | None = None
    local_group_name: str | None = None
    policy_version: str | None = None
    tenant_id: str | None = None
    created_by: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class GroupMappingCreate(Payload):
    """Body that creates a mapping."""

    component: ClassVar[str | None] = "GroupMappingCreateRequest"

    issuer: str
    idp_group_path: str
    local_group_name: str


class AuthorizationPolicy(Schema):
    """The policy in force. The contract leaves its members open, so all are kept unchanged."""

    version: str | None = None
    namespaces: JsonObject | None = None
