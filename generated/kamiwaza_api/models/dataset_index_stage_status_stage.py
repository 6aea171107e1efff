"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class DatasetIndexStageStatusStage(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ACTIVATE = "activate"
    CLEANUP = "cleanup"
    GRAPH = "graph"
    LEXICAL = "lexical"
    MATERIALIZE = "materialize"
    VECTOR = "vector"
