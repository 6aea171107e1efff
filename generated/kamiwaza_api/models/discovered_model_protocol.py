"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class DiscoveredModelProtocol(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    AZURE_FOUNDRY = "azure_foundry"
    AZURE_OPENAI = "azure_openai"
    OPENAI_COMPATIBLE = "openai_compatible"
