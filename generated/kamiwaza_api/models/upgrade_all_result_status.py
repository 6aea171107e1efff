"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class UpgradeAllResultStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ERROR = "error"
    NO_CHANGE = "no-change"
    UPGRADED = "upgraded"
