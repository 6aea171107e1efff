"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class WorkroomQueuedTurnResponseCredentialOutcomeType0(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ALLOWED = "allowed"
    CREDENTIAL_REQUIRED = "credential_required"
    DENIED = "denied"
    UNSUPPORTED = "unsupported"
