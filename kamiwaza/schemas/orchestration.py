"""Requests to index sources, to ask for access, and to write artifacts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Literal
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import Id, OpenEnum, Payload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.naming.identifiers import Identified


class IndexMode(StrEnum):
    """Whether a dataset is created or indexed again."""

    NEW = "new"
    REINDEX = "reindex"


class AccessKind(StrEnum):
    """The kinds of resources for which a user can request access."""

    DATASET = "dataset"
    MODEL = "model"
    WORKROOM = "workroom"


class AccessDecision(StrEnum):
    """The decisions about an access request."""

    APPROVED = "approved"
    DENIED = "denied"


class ArtifactKind(StrEnum):
    """The kinds of artifacts."""

    DRAFT = "draft"
    SUMMARY = "summary"
    REPORT = "report"
    BRIEFING = "briefing"


class NoWorkroomScope(Payload):
    """The scope outside of all workrooms."""

    component: ClassVar[str | None] = "NoWorkroomScope"

    kind: Literal["no_workroom"]


class WorkroomScope(Payload):
    """The scope of one workroom."""

    component: ClassVar[str | None] = "WorkroomScope"

    kind: Literal["workroom"]
    workroom_id: Id


class UploadSource(Payload):
    """A source of uploaded files."""

    component: ClassVar[str | None] = "UploadSource"

    kind: Literal["upload"]
    file_refs: list[str]


class ConnectorSource(Payload):
    """A source of nodes selected in a connector."""

    component: ClassVar[str | None] = "ConnectorSource"

    kind: Literal["connector"]
    selection_ids: list[str]


class ConnectAndIndex(Payload):
    """Body that starts to index a source."""

    component: ClassVar[str | None] = "ConnectAndIndexRequest"

    connector_id: Id
    dataset_name: str
    mode: OpenEnum[IndexMode]
    source_spec: UploadSource | ConnectorSource
    room_scope: NoWorkroomScope | WorkroomScope
    idempotency_key: str
    indexing_profile: str | None = None


class AccessRequestCreate(Payload):
    """Body that creates an access request."""

    component: ClassVar[str | None] = "AccessRequestCreate"

    resource_kind: OpenEnum[AccessKind]
    resource_id: str
    idempotency_key: str
    capability: str | None = None
    reason: str | None = None


class AccessRequestResolve(Payload):
    """Body that approves or denies an access request."""

    component: ClassVar[str | None] = "AccessRequestResolve"

    decision: OpenEnum[AccessDecision]


class ArtifactCreate(Payload):
    """Body that creates an artifact."""

    component: ClassVar[str | None] = "ArtifactCreate"

    kind: OpenEnum[ArtifactKind]
    title: str
    source_result_refs: list[str]
    room_scope: NoWorkroomScope | WorkroomScope
    idempotency_key: str


def scope_of(workroom: Identified | UUID | str | None) -> NoWorkroomScope | WorkroomScope:
    """Return the scope of a workroom; None is the scope outside of all workrooms."""
    if workroom is None:
        return NoWorkroomScope(kind="no_workroom")
    return WorkroomScope(kind="workroom", workroom_id=id_of(workroom, "workroom"))


def source_of(
    selection_ids: Sequence[str] | None, file_refs: Sequence[str] | None
) -> UploadSource | ConnectorSource:
    """Return the source to index.

    Raises InvalidArgumentError unless exactly one of the two is given.
    """
    if selection_ids and not file_refs:
        return ConnectorSource(kind="connector", selection_ids=[*selection_ids])
    if file_refs and not selection_ids:
        return UploadSource(kind="upload", file_refs=[*file_refs])
    raise InvalidArgumentError("give either selection_ids or file_refs")
