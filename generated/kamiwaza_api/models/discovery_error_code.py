"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class DiscoveryErrorCode(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    INVALID_CREDENTIALS = "invalid_credentials"
    NETWORK_BLOCKED = "network_blocked"
    NOT_FOUND = "not_found"
    RATE_LIMITED = "rate_limited"
    TIMEOUT = "timeout"
    TLS_ERROR = "tls_error"
    UPSTREAM_ERROR = "upstream_error"
