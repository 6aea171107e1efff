"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class WorkroomRuntimeSessionState(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ACTIVE = "active"
    DISCONNECTED = "disconnected"
    IDLE = "idle"
    TERMINATED = "terminated"
