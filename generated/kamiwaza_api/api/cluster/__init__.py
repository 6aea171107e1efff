"""Operations of the service `cluster`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .attach_pairing import attach_pairing
    from .cluster_get_hostname import cluster_get_hostname
    from .create_cluster import create_cluster
    from .create_hardware import create_hardware
    from .create_location import create_location
    from .declare_attribute import declare_attribute
    from .delete_attribute_schema import delete_attribute_schema
    from .delete_execution_gate import delete_execution_gate
    from .detach_pairing import detach_pairing
    from .diagnose import diagnose
    from .get_cluster import get_cluster
    from .get_cluster_capabilities import get_cluster_capabilities
    from .get_execution_gate import get_execution_gate
    from .get_hardware import get_hardware
    from .get_location import get_location
    from .get_node_by_id import get_node_by_id
    from .get_running_nodes import get_running_nodes
    from .get_runtime_config import get_runtime_config
    from .list_attribute_schemas import list_attribute_schemas
    from .list_clusters import list_clusters
    from .list_hardware import list_hardware
    from .list_locations import list_locations
    from .list_nodes import list_nodes
    from .node_id import node_id
    from .node_status import node_status
    from .refresh_hardware import refresh_hardware
    from .set_execution_gate import set_execution_gate
    from .update_location import update_location

__all__ = (
    "attach_pairing",
    "cluster_get_hostname",
    "create_cluster",
    "create_hardware",
    "create_location",
    "declare_attribute",
    "delete_attribute_schema",
    "delete_execution_gate",
    "detach_pairing",
    "diagnose",
    "get_cluster",
    "get_cluster_capabilities",
    "get_execution_gate",
    "get_hardware",
    "get_location",
    "get_node_by_id",
    "get_running_nodes",
    "get_runtime_config",
    "list_attribute_schemas",
    "list_clusters",
    "list_hardware",
    "list_locations",
    "list_nodes",
    "node_id",
    "node_status",
    "refresh_hardware",
    "set_execution_gate",
    "update_location",
)

sys.modules[__name__].__class__ = OperationsPackage
