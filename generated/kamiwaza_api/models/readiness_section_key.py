"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ReadinessSectionKey(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    APPS = "apps"
    COMPUTE = "compute"
    DATA_SOURCES = "data_sources"
    MODELS = "models"
    PROVIDERS = "providers"
