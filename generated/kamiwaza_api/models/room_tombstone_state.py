"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class RoomTombstoneState(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    READ_ONLY = "read_only"
    TOMBSTONE = "tombstone"
