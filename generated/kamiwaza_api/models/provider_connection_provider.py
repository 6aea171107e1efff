"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ProviderConnectionProvider(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    AZURE_AI = "azure_ai"
    BEDROCK = "bedrock"
    GOOGLE_VERTEX = "google_vertex"
    OPENAI_COMPATIBLE = "openai_compatible"
    OPENROUTER = "openrouter"
