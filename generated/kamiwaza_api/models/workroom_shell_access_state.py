"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class WorkroomShellAccessState(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    READ_ONLY = "read_only"
    UNBOUND = "unbound"
