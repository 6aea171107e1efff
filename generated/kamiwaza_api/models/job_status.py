"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class JobStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    FAILED = "FAILED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    SUCCEEDED = "SUCCEEDED"
