"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class CreateExtensionType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    APP = "app"
    CONNECTOR = "connector"
    SERVICE = "service"
    TOOL = "tool"
