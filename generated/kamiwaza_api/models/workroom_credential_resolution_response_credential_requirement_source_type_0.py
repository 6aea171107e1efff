"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class WorkroomCredentialResolutionResponseCredentialRequirementSourceType0(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    NONE = "none"
    PLATFORM = "platform"
    USER = "user"
    WORKROOM = "workroom"
