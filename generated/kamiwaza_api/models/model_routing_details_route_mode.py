"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ModelRoutingDetailsRouteMode(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    DIRECT_ROOT = "direct_root"
    SERVE_PROXY = "serve_proxy"
