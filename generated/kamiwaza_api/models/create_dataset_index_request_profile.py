"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class CreateDatasetIndexRequestProfile(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    SEMANTIC_LEXICAL = "semantic_lexical"
    SEMANTIC_LEXICAL_GRAPH = "semantic_lexical_graph"
