"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class RemoteSyncStage(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DEV = "DEV"
    LOCAL = "LOCAL"
    PROD = "PROD"
    STAGE = "STAGE"
