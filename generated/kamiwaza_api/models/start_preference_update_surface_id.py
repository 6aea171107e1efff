"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class StartPreferenceUpdateSurfaceId(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    ANALYZE = "analyze"
    BUILD = "build"
    OPERATE = "operate"
    USE = "use"
