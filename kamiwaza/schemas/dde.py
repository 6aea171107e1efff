"""Connectors of the data engine and the documents that it indexed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    Number,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class DataConnector(Schema):
    """A source that the data engine indexes; no answer contains its credentials.

    `system_high` is the highest marking of its documents.
    """

    component: ClassVar[str | None] = "DdeConnectorResponse"

    id: Id
    name: str | None = None
    source_type: str | None = None
    connector_type: str | None = None
    description: str | None = None
    tags: list[str] = Field(default_factory=list)
    allowed_roles: list[str] = Field(default_factory=list)
    require_encryption: bool = True
    enabled: bool = True
    system_high: str | None = None
    default_security_marking: str | None = None
    last_ingestion_at: Timestamp | None = None
    last_success_at: Timestamp | None = None
    error_count: int = 0
    created_at: Timestamp | None = None
    created_by: str | None = None
    updated_at: Timestamp | None = None
    updated_by: str | None = None

    @property
    def is_failing(self) -> bool:
        """True if the last ingestion did not succeed."""
        last, good = self.last_ingestion_at, self.last_success_at
        return last is not None and (good is None or good < last)


class DataConnectorCreate(Payload):
    """Body of a new connector."""

    component: ClassVar[str | None] = "DdeConnectorCreate"

    name: str
    source_type: str
    connector_type: str
    connection_config: JsonObject
    description: str | None = None
    tags: list[str] | None = None
    allowed_roles: list[str] | None = None
    require_encryption: bool | None = None
    system_high: str | None = None
    default_security_marking: str | None = None


class IngestTrigger(Schema):
    """The answer to an ingestion request; the platform has finished by then."""

    component: ClassVar[str | None] = "TriggerResponse"

    status: str = "queued"


class IndexedDocument(Schema):
    """A document in the data engine; `source_ref` is its path or key in the source.

    `size_bytes` is its size in bytes; the scores are 0 to 1. Markings are the platform's texts.
    """

    component: ClassVar[str | None] = "DocumentRecord"

    id: Id
    source_id: Id | None = None
    job_id: Id | None = None
    source_ref: str | None = None
    item_type: str | None = None
    title: str | None = None
    description: str | None = None
    content_type: str | None = None
    content_date: Timestamp | None = None
    language: str | None = None
    size_bytes: int | None = None
    indexed_at: Timestamp | None = None
    tags: list[str] = Field(default_factory=list)
    categories: list[str] = Field(default_factory=list)
    entities: JsonObject | None = None
    access_count: int = 0
    completeness_score: Number | None = None
    confidence_score: Number | None = None
    classification: str | None = None
    security_marking: str | None = None
    control_markings: list[str] = Field(default_factory=list)
    dissemination_controls: list[str] = Field(default_factory=list)
    handling_caveats: list[str] = Field(default_factory=list)
    releasable_to: list[str] = Field(default_factory=list)
    sci_controls: list[str] = Field(default_factory=list)


class RejectedDocument(Schema):
    """A document that the platform held back from a list, and the reason."""

    component: ClassVar[str | None] = "RejectedDocument"

    document_id: str
    reason: str | None = None


class IndexDocumentRequest(Payload):
    """Body that names a document to index."""

    component: ClassVar[str | None] = "IndexDocumentRequest"

    source_id: Id
    source_ref: str
    item_type: str | None = None
    metadata: JsonObject | None = None
    security_marking: str | None = None
    job_id: UUID | str | None = None
    job_name: str | None = None
    job_config: JsonObject | None = None


class DataConnectorUpdate(Patch):
    """Body that changes a connector."""

    component: ClassVar[str | None] = "DdeConnectorUpdate"

    name: OrUnset[str | None] = UNSET
    description: OrUnset[str | None] = UNSET
    connection_config: OrUnset[JsonObject | None] = Field(default=UNSET, repr=False)
    enabled: OrUnset[bool | None] = UNSET
    tags: OrUnset[Sequence[str] | None] = UNSET
    allowed_roles: OrUnset[Sequence[str] | None] = UNSET
    require_encryption: OrUnset[bool | None] = UNSET
    system_high: OrUnset[str | None] = UNSET
    default_security_marking: OrUnset[str | None] = UNSET
