"""Imports from connected services: sources, items, options."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrMapping,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas.context_pipeline_configs import (
    AppliedPipelineConfig,
    Callback,
    PipelineConfig,
)

if TYPE_CHECKING:
    from kamiwaza.schemas.connector_nodes import ConnectorNode


class SourceType(StrEnum):
    """The type of a source in its service."""

    FILE = "file"
    FOLDER = "folder"
    DRIVE = "drive"
    SITE = "site"
    QUERY = "query"


class GranularityMode(StrEnum):
    """The part of a source that is imported."""

    ITEM = "item"
    CONTAINER = "container"
    QUERY = "query"


class SelectedGranularity(Schema):
    """The part of a source that an import requests."""

    component: ClassVar[str | None] = "SelectedGranularityInput"

    mode: OpenEnum[GranularityMode] = GranularityMode.ITEM
    include_children: bool = False
    recursive: bool = False
    option: str | None = None
    query: str | None = None


class ImportedGranularity(SelectedGranularity):
    """The part of a source that was imported."""

    component: ClassVar[str | None] = "SelectedGranularityOutput"


class SourceDescriptor(Schema):
    """One source of an import.

    `source_ref` is the id of the source in its service.
    """

    component: ClassVar[str | None] = "SourceDescriptorInput"

    connector_id: Id
    provider: str
    source_type: OpenEnum[SourceType]
    source_ref: str
    display_title: str
    last_modified: Timestamp | None = None
    provider_metadata: JsonObject = Field(default_factory=dict)
    selected_granularity: SelectedGranularity = Field(default_factory=SelectedGranularity)

    @classmethod
    def from_node(cls, node: ConnectorNode) -> SourceDescriptor:
        """Return a connector node as a source; a container includes everything in it.

        Args:
            node: a node of `client.connectors.surfaces`.
        """
        inside = node.is_container
        ref = node.source_ref.external_id if node.source_ref is not None else node.id
        more = {"surface": node.surface, "freshness_token": node.freshness_token}
        return SourceDescriptor(
            connector_id=node.connector_id,
            provider=node.provider or "unknown",
            source_type=SourceType.FOLDER if inside else SourceType.FILE,
            source_ref=ref,
            display_title=node.label or node.id,
            provider_metadata={name: value for name, value in more.items() if value is not None},
            selected_granularity=SelectedGranularity(
                mode=GranularityMode.CONTAINER if inside else GranularityMode.ITEM,
                include_children=inside,
                recursive=inside,
            ),
        )


class ImportedSource(SourceDescriptor):
    """One source that was imported; it can be imported again."""

    component: ClassVar[str | None] = "SourceDescriptorOutput"

    # Imported items are only read, so the narrower type is safe.
    selected_granularity: ImportedGranularity = Field(  # pyright: ignore[reportIncompatibleVariableOverride]
        default_factory=ImportedGranularity
    )


class CreateSourceImport(Payload):
    """Body that starts an import."""

    component: ClassVar[str | None] = "CreateSourceImportJob"

    sources: list[SourceDescriptor]
    config: OrMapping[PipelineConfig] | None = None
    callback: OrMapping[Callback] | None = None
    force: bool | None = None
    idempotency_key: str | None = None


class RerunItems(Payload):
    """Body that starts to import items again."""

    component: ClassVar[str | None] = "RerunPipelineItemsRequest"

    item_keys: list[str]
    config: OrMapping[PipelineConfig] | None = None
    callback: OrMapping[Callback] | None = None
    force: bool | None = None
    idempotency_key: str | None = None


class EvaluateImport(Payload):
    """Body that checks an import."""

    component: ClassVar[str | None] = "EvaluateImportOptionsRequest"

    config: OrMapping[PipelineConfig] | None = None
    sources: list[SourceDescriptor] | None = None


class ItemState(StrEnum):
    """The known states of an item."""

    PENDING = "pending"
    RUNNING = "running"
    INDEXED = "indexed"
    FAILED = "failed"
    NOT_SEARCHABLE = "not_searchable"
    STALE = "stale"
    UNKNOWN = "unknown"


class Freshness(StrEnum):
    """Whether the service has a newer version of an item."""

    CURRENT = "current"
    STALE = "stale"
    UNKNOWN = "unknown"


class ImportItem(Schema):
    """One imported item and its state; `pipelines.rerun_items` takes its `item_key`."""

    component: ClassVar[str | None] = "PipelineImportItem"

    item_key: str
    job_id: Id
    filename: str | None = None
    collection_name: str | None = None
    source: ImportedSource | None = None
    item_state: OpenEnum[ItemState] = ItemState.UNKNOWN
    freshness_status: OpenEnum[Freshness] = Freshness.UNKNOWN
    last_successful_ingest_at: Timestamp | None = None
    last_successful_job_id: Id | None = None
    latest_attempt_at: Timestamp | None = None
    latest_failure_reason: str | None = None
    replayable: bool = True
    source_last_modified: Timestamp | None = None
    source_urn: str | None = None
    terminal_outcome: OpenEnum[ItemState] | None = None

    @property
    def is_searchable(self) -> bool:
        """True if searches find the item, perhaps in an older version."""
        return self.item_state in (ItemState.INDEXED, ItemState.STALE)

    @property
    def has_failed(self) -> bool:
        """True if the latest attempt failed."""
        return self.item_state == ItemState.FAILED


class ImportItems(ListAnswer[ImportItem]):
    """The imported items of a workroom; `truncated` says that the platform left out items."""

    component: ClassVar[str | None] = "PipelineItemsResponse"

    items: list[ImportItem] = Field(default_factory=list)
    total_items: int = 0
    truncated: bool = False

    @property
    def ok(self) -> bool:
        """True if none of the items failed."""
        return not any(item.has_failed for item in self.items)

    def _items(self) -> Sequence[ImportItem]:
        return self.items


class JobItems(ListAnswer[ImportItem]):
    """The imported items of one job."""

    component: ClassVar[str | None] = "PipelineJobItemsResponse"

    job_id: Id
    items: list[ImportItem] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if none of the items failed."""
        return not any(item.has_failed for item in self.items)

    def _items(self) -> Sequence[ImportItem]:
        return self.items


class ImportStageName(StrEnum):
    """The stages of an import."""

    EXTRACT = "extract"
    CHUNK = "chunk"
    EMBED = "embed"
    INDEX = "index"


class ImportStageParameter(Schema):
    """One setting of a stage."""

    component: ClassVar[str | None] = "ImportStageParameter"

    name: str
    parameter_type: str | None = None
    default: JsonValue | None = None
    description: str | None = None
    enum: list[JsonValue] | None = None
    required: bool = False


class ImportStage(Schema):
    """A stage of an import and its settings."""

    component: ClassVar[str | None] = "ImportStageDefinition"

    name: OpenEnum[ImportStageName]
    description: str | None = None
    defaults: JsonObject = Field(default_factory=dict)
    parameter_schema: JsonObject = Field(default_factory=dict)
    parameters: list[ImportStageParameter] = Field(default_factory=list)
    required: bool = True


class ImportOptions(Schema):
    """The stages of imports and the file types that they accept."""

    component: ClassVar[str | None] = "ImportOptionsResponse"

    available_stages: list[ImportStage] = Field(default_factory=list)
    supported_mime_types: list[str] = Field(default_factory=list)


class IssueSeverity(StrEnum):
    """The severity of an issue; an error prevents the import."""

    ERROR = "error"
    WARNING = "warning"


class ImportIssue(Schema):
    """A problem of an import."""

    component: ClassVar[str | None] = "ImportOptionsValidationIssue"

    code: str
    message: str | None = None
    severity: OpenEnum[IssueSeverity] = IssueSeverity.ERROR
    display_title: str | None = None
    field_path: str | None = None
    item_key: str | None = None
    source_ref: str | None = None


class EvaluatedImport(Schema):
    """Whether the platform would accept an import."""

    component: ClassVar[str | None] = "EvaluatedImportOptionsResponse"

    can_submit: bool = False
    validation_issues: list[ImportIssue] = Field(default_factory=list)
    normalized_config: AppliedPipelineConfig | None = None
    available_stages: list[ImportStage] = Field(default_factory=list)
    supported_mime_types: list[str] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if the platform would accept the import."""
        return self.can_submit

    @property
    def errors(self) -> list[ImportIssue]:
        """The issues that prevent the import."""
        return [one for one in self.validation_issues if one.severity == IssueSeverity.ERROR]
