"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class OntologyIngestionStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DONE = "done"
    FAILED = "failed"
    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
