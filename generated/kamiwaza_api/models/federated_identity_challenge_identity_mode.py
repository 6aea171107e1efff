"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class FederatedIdentityChallengeIdentityMode(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    PEER_KC = "peer_kc"
    RECEIVER_REALM = "receiver_realm"
    SHARED_IDP = "shared_idp"
