"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class OmniParseStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    FAILED = "failed"
    PENDING = "pending"
    RUNNING = "running"
    STOPPED = "stopped"
