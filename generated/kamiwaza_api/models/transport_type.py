"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class TransportType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    GRPC = "grpc"
    INLINE = "inline"
    SSE = "sse"
