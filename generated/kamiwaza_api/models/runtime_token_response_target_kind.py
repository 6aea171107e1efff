"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class RuntimeTokenResponseTargetKind(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    RUNTIME_APP = "runtime_app"
    RUNTIME_TOOL = "runtime_tool"
