"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class OperationViewStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    CANCELED = "canceled"
    FAILED = "failed"
    PENDING_WRITE = "pending_write"
    RETRYING = "retrying"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    WAITING_FOR_USER = "waiting_for_user"
