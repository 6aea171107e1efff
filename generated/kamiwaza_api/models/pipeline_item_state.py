"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class PipelineItemState(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    FAILED = "failed"
    INDEXED = "indexed"
    NOT_SEARCHABLE = "not_searchable"
    PENDING = "pending"
    RUNNING = "running"
    STALE = "stale"
    UNKNOWN = "unknown"
