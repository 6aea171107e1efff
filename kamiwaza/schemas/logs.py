"""Stored logs of deployments: files, lines and statistics."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Schema, Timestamp
from kamiwaza.schemas.serving_logs import ContainerLog, FailureLine


class DeploymentType(StrEnum):
    """The kinds of deployments: the engine of a model, an app, or a tool."""

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
    """A stored log. It is orphaned if its deployment no longer exists."""

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
        """The size in bytes; 0 if it is unknown."""
        return self.file_size or 0


class LogList(Schema):
    """The envelope of a list of logs."""

    component: ClassVar[str | None] = "LogListResponse"

    logs: list[LogFile] = Field(default_factory=list)
    total_count: int = 0
    orphaned_count: int = 0


class StoredLog(Schema):
    """The contents of a stored log. `capture_active` is True while it is still written."""

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
        """The names of the failures found in the log."""
        return [name for name, found in (self.patterns_detected or {}).items() if found]

    def snapshot(self) -> ContainerLog:
        """Return the log as a `ContainerLog`, the form that `LogCursor` follows."""
        return ContainerLog(
            logs=self.logs,
            total_lines_seen=self.total_lines,
            compressed=self.is_compressed,
            capture_active=self.capture_active,
        )


class StoredLogPatterns(Schema):
    """The known failures, and the ones found in a stored log."""

    component: ClassVar[str | None] = "LogPatternAnalysis"

    deployment_id: str
    deployment_type: OpenEnum[DeploymentType] | None = None
    patterns_detected: dict[str, bool] = Field(default_factory=dict)
    failure_lines: list[FailureLine] = Field(default_factory=list)
    total_errors_found: int = 0
    analysis_timestamp: Timestamp | None = None

    @property
    def detected(self) -> list[str]:
        """The names of the failures found in the log."""
        return [name for name, found in self.patterns_detected.items() if found]


class LogDeletion(Schema):
    """The answer to the deletion of a stored log."""

    component: ClassVar[str | None] = "LogDeleteResponse"

    deleted: bool
    message: str | None = None
    files_removed: list[str] | None = None

    @property
    def ok(self) -> bool:
        """True if the log was deleted."""
        return self.deleted


class LogCleanup(Schema):
    """The files that a cleanup removed or would remove.

    The platform does not publish the members of this answer. Other members are in `model_extra`.
    """

    dry_run: bool | None = None
    message: str | None = None
    files_removed: list[str] | None = None


class LogTypeStats(Schema):
    """The number and size of the logs of one kind of deployment.

    The platform does not publish the members of this object. Other members are in `model_extra`.
    """

    count: int | None = None
    total_size_bytes: int | None = None


class LogStats(Schema):
    """The number and size of the stored logs, in all and by kind of deployment."""

    component: ClassVar[str | None] = "LogStats"

    total_logs: int = 0
    total_size_bytes: int = 0
    orphaned_count: int = 0
    by_type: dict[OpenEnum[DeploymentType], LogTypeStats] = Field(default_factory=dict)
    storage_path: str | None = None
    last_updated: Timestamp | None = None
