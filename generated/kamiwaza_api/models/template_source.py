"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class TemplateSource(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    KAMIWAZA = "kamiwaza"
    PUBLIC = "public"
    USER_REPO = "user_repo"
