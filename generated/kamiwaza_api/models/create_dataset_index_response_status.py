"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class CreateDatasetIndexResponseStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ACTIVE = "active"
    DEGRADED = "degraded"
    FAILED = "failed"
    INDEXING = "indexing"
    PENDING = "pending"
    TOMBSTONED = "tombstoned"
