"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenIntEnum


class RiskTier(OpenIntEnum):
    """Known values of the schema; any other integer makes a member of its own."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2
