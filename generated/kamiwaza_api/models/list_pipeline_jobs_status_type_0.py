"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ListPipelineJobsStatusType0(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    CANCELLED = "cancelled"
    COMPLETED = "completed"
    FAILED = "failed"
    PENDING = "pending"
    RUNNING = "running"
