"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ArtifactCreateKind(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    BRIEFING = "briefing"
    DRAFT = "draft"
    REPORT = "report"
    SUMMARY = "summary"
