"""Logs of the containers of deployments."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, Schema, Timestamp


class ContainerLog(Schema):
    """A snapshot of a container's log: its beginning and its end.

    `total_lines_seen` counts every line ever written, `current_lines_stored` those still kept;
    `compressed` means that lines between beginning and end were dropped. `capture_active` is
    true while the container still writes.
    """

    component: ClassVar[str | None] = "ContainerLogResponse"

    deployment_id: Id | None = None
    engine_type: str | None = None
    container_id: str | None = None
    log_file_path: str | None = None
    logs: list[str] = Field(default_factory=list)
    total_lines_seen: int | None = None
    current_lines_stored: int | None = None
    compressed: bool = False
    capture_active: bool = False

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.logs)

    @property
    def dropped(self) -> int:
        """The number of lines missing between the beginning and the end."""
        seen = self.total_lines_seen or 0
        return max(0, seen - len(self.logs)) if self.compressed else 0


class FailureLine(Schema):
    """A line of a log that shows a known failure."""

    pattern: str | None = None
    line: str | None = None
    timestamp: str | None = None


class LogPatterns(Schema):
    """The known failures that the platform looked for in a log, and those it found."""

    component: ClassVar[str | None] = "ContainerLogPatternResponse"

    deployment_id: Id | None = None
    patterns_detected: dict[str, bool] = Field(default_factory=dict)
    failure_lines: list[FailureLine] = Field(default_factory=list)
    analysis_timestamp: Timestamp | None = None

    @property
    def detected(self) -> list[str]:
        """The names of the failures that were found."""
        return [name for name, found in self.patterns_detected.items() if found]


class EngineLog(Schema):
    """One stored log of an engine; the platform publishes no shape."""

    deployment_id: str | None = None
    container_id: str | None = None
    log_file_path: str | None = None


class EngineLogList(Schema):
    """The envelope of the logs of an engine."""

    component: ClassVar[str | None] = "ContainerLogListResponse"

    engine_type: str | None = None
    logs: list[EngineLog] = Field(default_factory=list)


class LogCursor:
    """Finds the lines that are new in each snapshot of a log."""

    def __init__(self) -> None:
        """Start before the first line."""
        self._seen = 0
        self._last: list[str] = []

    def new_lines(self, log: ContainerLog) -> list[str]:
        """Return the lines that were not in earlier snapshots.

        One line `[... 12 lines dropped ...]` replaces lines that the platform has dropped. A
        log that became shorter was restarted.

        Args:
            log: the next snapshot.
        """
        total = len(log.logs) if log.total_lines_seen is None else log.total_lines_seen
        begun_anew = total < self._seen
        fresh = total if begun_anew else total - self._seen
        # A compressed log keeps its beginning, which was read before.
        known = 0 if begun_anew or not log.compressed else _same_start(self._last, log.logs)
        kept = log.logs[known:][-fresh:] if fresh else []
        lost = fresh - len(kept)
        self._seen, self._last = total, log.logs
        return [f"[... {lost} lines dropped ...]", *kept] if lost else kept


def _same_start(one: list[str], other: list[str]) -> int:
    """Return the number of lines that both lists begin with."""
    differing = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))
