"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class RoomDecommissionPlanCreateStrategy(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DELETE = "delete"
    RETAIN_THEN_DELETE = "retain_then_delete"
