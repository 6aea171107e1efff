"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class AttributeSchemaDeclareRequestType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    BOOL = "bool"
    INT = "int"
    STRING = "string"
    STRING_2 = "string[]"
