"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class ModelRoutingDetailsTargetKind(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    K8S_SERVICE = "k8s_service"
    RAY_SERVE = "ray_serve"
