"""Instances behind the retrieval of a workroom: databases, graphs, parsers."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class InstanceStatus(StrEnum):
    """The states of an instance."""

    PENDING = "pending"
    RUNNING = "running"
    STOPPED = "stopped"
    FAILED = "failed"


class ContextInstance(Schema):
    """An instance that the platform runs for a workroom (None: for all workrooms).

    `endpoint` is an address inside the cluster.
    """

    name: str | None = None
    status: OpenEnum[InstanceStatus] | None = None
    endpoint: str | None = None
    workroom_id: Id | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def is_ready(self) -> bool:
        """True if the instance runs and has an endpoint."""
        return self.status == InstanceStatus.RUNNING and bool(self.endpoint)

    @property
    def is_failed(self) -> bool:
        """True if the instance failed; it does not recover by itself."""
        return self.status == InstanceStatus.FAILED


class CreateOmniParseInstance(Payload):
    """Body that creates a document parser."""

    component: ClassVar[str | None] = "CreateOmniParseInstance"

    name: str
    template_name: str | None = None
    config: JsonObject | None = None
    workroom_id: Id | None = None


class UpdateOmniParseInstance(Patch):
    """Body that changes a document parser."""

    component: ClassVar[str | None] = "UpdateOmniParseInstance"

    config: OrUnset[JsonObject | None] = UNSET


class OmniParseInstance(ContextInstance):
    """A document parser; `template_name` names its template."""

    component: ClassVar[str | None] = "OmniParseInstance"

    id: Id
    deployment_id: Id | None = None
    template_name: str | None = None
