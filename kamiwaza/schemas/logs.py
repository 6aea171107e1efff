"""Logs of deployments as they are stored: files, their lines, and how much there is of them."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Schema, Timestamp
from kamiwaza.schemas.serving_logs import ContainerLog, FailureLine


class DeploymentType(StrEnum):
    """What was deployed: a model, by its engine, an app or a tool."""

    VLLM = "vllm"
    LLAMACPP = "llamacpp"
    MLX = "mlx"
    DIFFUSION = "diffusion"
    AMPERE = "ampere"
    WHISPERCPP = "whispercpp"
    APP_GARDEN = "app_garden"
    TOOL_SHED = "tool_shed"
    UNKNOWN = "unknown"


class LogFile(Schema):
    """One stored log. It is orphaned if its deployment is gone; `has_errors` may be unknown."""

    component: ClassVar[str | None] = "LogFileInfo"

    deployment_id: str
    deployment_type: OpenEnum[DeploymentType]
    file_path: str | None = None
    file_size: int | None = None
    created_at: Timestamp | None = None
    modified_at: Timestamp | None = None
    is_orphaned: bool = False
    has_errors: bool | None = None

    @property
    def size(self) -> int:
        """Its size in bytes, 0 if that is unknown."""
        return self.file_size or 0


class LogList(Schema):
    """The envelope stored logs come in."""

    component: ClassVar[str | None] = "LogListResponse"

    logs: list[LogFile] = Field(default_factory=list)
    total_count: int = 0
    orphaned_count: int = 0


class StoredLog(Schema):
    """What a stored log holds. `capture_active` is true while its deployment still writes."""

    component: ClassVar[str | None] = "LogContent"

    deployment_id: str
    deployment_type: OpenEnum[DeploymentType] | None = None
    file_path: str | None = None
    logs: list[str] = Field(default_factory=list)
    total_lines: int | None = None
    is_compressed: bool = False
    capture_active: bool = False
    patterns_detected: dict[str, bool] | None = None

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.logs)

    @property
    def detected(self) -> list[str]:
        """The names of the failures that were found in it."""
        return [name for name, found in (self.patterns_detected or {}).items() if found]

    def snapshot(self) -> ContainerLog:
        """Return it as a look at a container's log, which is what can be followed."""
        return ContainerLog(
            logs=self.logs,
            total_lines_seen=self.total_lines,
            compressed=self.is_compressed,
            capture_active=self.capture_active,
        )


class StoredLogPatterns(Schema):
    """The known failures looked for in a stored log, and which were found."""

    component: ClassVar[str | None] = "LogPatternAnalysis"

    deployment_id: str
    deployment_type: OpenEnum[DeploymentType] | None = None
    patterns_detected: dict[str, bool] = Field(default_factory=dict)
    failure_lines: list[FailureLine] = Field(default_factory=list)
    total_errors_found: int = 0
    analysis_timestamp: Timestamp | None = None

    @property
    def detected(self) -> list[str]:
        """The names of the failures that were found."""
        return [name for name, found in self.patterns_detected.items() if found]


class LogDeletion(Schema):
    """The answer to deleting a stored log; it is gone if `deleted`."""

    component: ClassVar[str | None] = "LogDeleteResponse"

    deleted: bool
    message: str | None = None
    files_removed: list[str] | None = None

    @property
    def ok(self) -> bool:
        """True if the log is gone."""
        return self.deleted


class LogCleanup(Schema):
    """What a cleanup removed, or would remove. The platform does not publish its members.

    What it says besides these is kept as it came, in `model_extra`.
    """

    dry_run: bool | None = None
    message: str | None = None
    files_removed: list[str] | None = None


class LogTypeStats(Schema):
    """How much there is of one kind; the platform does not publish its members.

    What it says besides these is kept as it came, in `model_extra`.
    """

    count: int | None = None
    total_size_bytes: int | None = None


class LogStats(Schema):
    """How many logs are stored, and how many bytes they take, in all and by kind."""

    component: ClassVar[str | None] = "LogStats"

    total_logs: int = 0
    total_size_bytes: int = 0
    orphaned_count: int = 0
    by_type: dict[OpenEnum[DeploymentType], LogTypeStats] = Field(default_factory=dict)
    storage_path: str | None = None
    last_updated: Timestamp | None = None
