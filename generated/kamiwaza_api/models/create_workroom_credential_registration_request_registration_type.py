"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class CreateWorkroomCredentialRegistrationRequestRegistrationType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    PERSONAL = "personal"
    SERVICE_ACCOUNT = "service_account"
