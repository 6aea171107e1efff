"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class AttributeSchemaDeclareRequestAuthority(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    LOCAL_ADMIN = "local_admin"
    MESH_PEER = "mesh_peer"
    SELF = "self"
    SYSTEM = "system"
