"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class SourceRegistrationRequestSourceType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    POSTGRES = "postgres"
    S3 = "s3"
