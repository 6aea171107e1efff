"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class OntologyBackend(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    GRAPHITI = "graphiti"
    GRAPHRAG = "graphrag"
    KAG = "kag"
    OPENSPG = "openspg"
