"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class DatasetDelegatedAccessOperationsItem(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DISCOVER = "discover"
    READ = "read"
    RETRIEVE = "retrieve"
