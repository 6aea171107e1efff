"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class GatePackageStateStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ACTIVE = "active"
    FAILED = "failed"
    UNINSTALLING = "uninstalling"
