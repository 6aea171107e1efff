"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class RolloutOutcomeOutRolloutStatus(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    FAILED = "failed"
    NOT_REQUIRED = "not_required"
    OK = "ok"
    SKIPPED_NO_CHANGE = "skipped_no_change"
