"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class SourceType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DRIVE = "drive"
    FILE = "file"
    FOLDER = "folder"
    QUERY = "query"
    SITE = "site"
