"""Ingestion of sources into the catalog: requests and results."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import BeforeValidator, Field, JsonValue, SecretStr, SkipValidation

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp


class SourceType(StrEnum):
    """The kinds of sources that can be registered without reading their data."""

    S3 = "s3"
    POSTGRES = "postgres"


def _complaint(entry: object) -> object:
    """Return an error as text; some releases send objects."""
    if isinstance(entry, Mapping):
        texts = (entry.get(name) for name in ("message", "error", "detail"))
        return next((str(text) for text in texts if text), str(dict(entry)))
    return entry if isinstance(entry, str) else str(entry)


Complaints: TypeAlias = Annotated[
    list[Annotated[str, BeforeValidator(_complaint)]], BeforeValidator(lambda value: value or [])
]
"""The errors as texts of the platform."""


Arguments: TypeAlias = dict[str, Annotated[JsonValue | SecretStr, SkipValidation]]
"""The settings of a source. A `SecretStr` is sent in clear but never shown."""


class IngestRequest(Payload):
    """Body that names a source to ingest; `kwargs` depend on the kind of source."""

    component: ClassVar[str | None] = "ActiveIngestRequest"

    source_type: str
    kwargs: Arguments | None = None


class IngestionRun(Schema):
    """The result of one ingestion: the URNs of datasets, and the errors."""

    status: str | None = None
    urns: list[str] = Field(default_factory=list)
    errors: Complaints = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if the whole source was read."""
        return (self.status or "").lower() == "success" and not self.errors


class SourceRegistrationRequest(Payload):
    """Body that registers a source; `connection` depends on the kind of source."""

    component: ClassVar[str | None] = "SourceRegistrationRequest"

    source_type: SourceType | str
    connection: Arguments | None = None


class SourceRegistration(Schema):
    """A registered source: its container and its datasets.

    `content_materialized` is False: the source was described, not copied.
    """

    component: ClassVar[str | None] = "SourceRegistrationResponse"

    source_id: str
    source_type: OpenEnum[SourceType] | None = None
    container_urn: str = ""
    dataset_urns: list[str] = Field(default_factory=list)
    content_materialized: bool | str = False
    next_action: str = ""


class MetadataProposal(Payload):
    """Body that proposes a change of metadata."""

    component: ClassVar[str | None] = "MCPEmitRequest"

    mcp: JsonObject


class EmitResult(Schema):
    """Whether a change of metadata was accepted; the platform publishes no shape."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True unless the platform reports a failure."""
        return (self.status or "").lower() not in ("error", "failed", "rejected")


class IngestionJobRequest(Payload):
    """Body of a scheduled ingestion; `schedule` is a cron expression."""

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
        """True after the first run. A known job does not mean that something runs it."""
        return self.last_run is not None

    @property
    def ok(self) -> bool:
        """True if the last run had no errors."""
        return self.has_run and not self.error_count


class IngestionHealth(Schema):
    """Whether ingestion works; the platform publishes no shape."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True if the platform reports that ingestion works."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
