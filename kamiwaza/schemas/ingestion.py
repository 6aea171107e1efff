"""Bringing sources into the catalog: what is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import BeforeValidator, Field, JsonValue, SecretStr, SkipValidation

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp


class SourceType(StrEnum):
    """The sources that can be registered without reading their data."""

    S3 = "s3"
    POSTGRES = "postgres"


def _complaint(entry: object) -> object:
    """Return an error as text: some releases give objects."""
    if isinstance(entry, Mapping):
        said = (entry.get(name) for name in ("message", "error", "detail"))
        return next((str(text) for text in said if text), str(dict(entry)))
    return entry if isinstance(entry, str) else str(entry)


Complaints: TypeAlias = Annotated[
    list[Annotated[str, BeforeValidator(_complaint)]], BeforeValidator(lambda value: value or [])
]
"""What went wrong, in the platform's words."""


Arguments: TypeAlias = dict[str, Annotated[JsonValue | SecretStr, SkipValidation]]
"""What a kind of source takes; credentials may be hidden until they are sent."""


class IngestRequest(Payload):
    """A source to read now; which `kwargs` there are depends on the kind of source."""

    component: ClassVar[str | None] = "ActiveIngestRequest"

    source_type: str
    kwargs: Arguments | None = None


class IngestionRun(Schema):
    """What one reading of a source brought: the URNs of datasets, and what went wrong."""

    status: str | None = None
    urns: list[str] = Field(default_factory=list)
    errors: Complaints = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True when everything there was has been read."""
        return (self.status or "").lower() == "success" and not self.errors


class SourceRegistrationRequest(Payload):
    """A source to make known; what `connection` holds depends on its kind."""

    component: ClassVar[str | None] = "SourceRegistrationRequest"

    source_type: SourceType | str
    connection: Arguments | None = None


class SourceRegistration(Schema):
    """A source that is known now: its container and its datasets.

    `content_materialized` is False: what the source holds was described, not copied.
    """

    component: ClassVar[str | None] = "SourceRegistrationResponse"

    source_id: str
    source_type: OpenEnum[SourceType] | None = None
    container_urn: str = ""
    dataset_urns: list[str] = Field(default_factory=list)
    content_materialized: bool | str = False
    next_action: str = ""


class MetadataProposal(Payload):
    """A change of metadata, in the words of the catalog's own store."""

    component: ClassVar[str | None] = "MCPEmitRequest"

    mcp: JsonObject


class EmitResult(Schema):
    """Whether a change of metadata was taken; the platform publishes no shape."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True unless the platform says that it was not."""
        return (self.status or "").lower() not in ("error", "failed", "rejected")


class IngestionJobRequest(Payload):
    """A source to read again and again; `schedule` is a line of cron."""

    component: ClassVar[str | None] = "IngestJobCreate"

    job_id: str
    schedule: str
    source_type: str
    conn_args: Arguments | None = None


class IngestionJob(Schema):
    """A scheduled ingestion as of its last run; the platform publishes no shape."""

    job_id: str | None = None
    status: str | None = None
    last_run: Timestamp | None = None
    error_count: int = 0
    created_urns: list[str] = Field(default_factory=list)
    error: str | None = None

    @property
    def id(self) -> str | None:
        """The same as `job_id`."""
        return self.job_id

    @property
    def has_run(self) -> bool:
        """True once it was run; being known does not mean that something runs it."""
        return self.last_run is not None

    @property
    def ok(self) -> bool:
        """True when the last run met no errors."""
        return self.has_run and not self.error_count


class IngestionHealth(Schema):
    """Whether ingestion works; the platform does not publish which members it has."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True when it says that it does."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
