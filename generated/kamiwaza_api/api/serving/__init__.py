"""Operations of the service `serving`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .delete_deployment import delete_deployment
    from .delete_greymatter_route_intent import delete_greymatter_route_intent
    from .deploy_model import deploy_model
    from .discover_external_endpoint_route import discover_external_endpoint_route
    from .estimate_model_vram import estimate_model_vram
    from .get_deployment import get_deployment
    from .get_deployment_log_patterns import get_deployment_log_patterns
    from .get_deployment_logs import get_deployment_logs
    from .get_deployment_status import get_deployment_status
    from .get_model_instance import get_model_instance
    from .get_status import get_status
    from .health import health
    from .list_deployments import list_deployments
    from .list_engine_logs import list_engine_logs
    from .list_model_instances import list_model_instances
    from .start_ray import start_ray
    from .stop_deployment import stop_deployment
    from .upsert_greymatter_route_intent import upsert_greymatter_route_intent

__all__ = (
    "delete_deployment",
    "delete_greymatter_route_intent",
    "deploy_model",
    "discover_external_endpoint_route",
    "estimate_model_vram",
    "get_deployment",
    "get_deployment_log_patterns",
    "get_deployment_logs",
    "get_deployment_status",
    "get_model_instance",
    "get_status",
    "health",
    "list_deployments",
    "list_engine_logs",
    "list_model_instances",
    "start_ray",
    "stop_deployment",
    "upsert_greymatter_route_intent",
)

sys.modules[__name__].__class__ = OperationsPackage
