"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ExternalEndpointDiscoverRequestProviderType0(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    AZURE = "azure"
    LITELLM = "litellm"
    OPENAI = "openai"
    OTHER = "other"
