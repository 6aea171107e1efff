# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/__init__.py: edit that.
"""The cluster: its capabilities, its health, its parts."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.cluster.attributes import AttributesService
from kamiwaza._sync.services.cluster.clusters import ClustersService
from kamiwaza._sync.services.cluster.execution_gate import ExecutionGateService
from kamiwaza._sync.services.cluster.hardware import HardwareService
from kamiwaza._sync.services.cluster.locations import LocationsService
from kamiwaza._sync.services.cluster.nodes import NodesService
from kamiwaza._sync.services.cluster.pairing import PairingService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.cluster import (
    ClusterCapabilities,
    ClusterDiagnostics,
    ClusterRuntimeConfig,
    Hostname,
    NodeStatus,
)
from kamiwaza_api.api.cluster import (
    cluster_get_hostname,
    diagnose,
    get_cluster_capabilities,
    get_runtime_config,
    node_id,
    node_status,
)


class ClusterService(BaseService):
    """`client.cluster`: the capabilities, health and parts of the cluster.

    Every method except `capabilities`, `node_status` and `node_id` requires the admin role.
    """

    @property
    def locations(self) -> LocationsService:
        """Return the service of locations."""
        return self._lazy(LocationsService)

    @property
    def clusters(self) -> ClustersService:
        """Return the service of cluster records."""
        return self._lazy(ClustersService)

    @property
    def nodes(self) -> NodesService:
        """Return the service of nodes."""
        return self._lazy(NodesService)

    @property
    def hardware(self) -> HardwareService:
        """Return the service of hardware."""
        return self._lazy(HardwareService)

    @property
    def pairing(self) -> PairingService:
        """Return the service of two-node installations."""
        return self._lazy(PairingService)

    @property
    def execution_gate(self) -> ExecutionGateService:
        """Return the service of the gate in front of jobs."""
        return self._lazy(ExecutionGateService)

    @property
    def attributes(self) -> AttributesService:
        """Return the service of the attributes subjects may have."""
        return self._lazy(AttributesService)

    def capabilities(self, **call_options: Unpack[CallOptions]) -> ClusterCapabilities:
        """Return the kind of system, the GPUs and the platforms of the cluster."""
        return self._call(get_cluster_capabilities(), ClusterCapabilities)

    def diagnose(self, **call_options: Unpack[CallOptions]) -> ClusterDiagnostics:
        """Run the platform's self-check and return its findings; `.errors` are the failures.

        The client never calls the repair endpoints that a finding names. Requires the admin role.
        """
        return self._call(diagnose(), ClusterDiagnostics)

    def runtime_config(self, **call_options: Unpack[CallOptions]) -> ClusterRuntimeConfig:
        """Return the runtime configuration of the cluster, with the platform's own members.

        Requires the admin role.
        """
        return self._call(get_runtime_config(), ClusterRuntimeConfig)

    def hostname(self, **call_options: Unpack[CallOptions]) -> str:
        """Return the name of the host that answers; empty if it has none.

        Requires the admin role.
        """
        answer = self._call(cluster_get_hostname(), Hostname | str)
        return answer if isinstance(answer, str) else answer.hostname or ""

    def node_status(self, **call_options: Unpack[CallOptions]) -> NodeStatus:
        """Return the state of the node that answers; needs no credentials.

        Some gateways do not pass this request on.
        """
        return self._call(node_status(), NodeStatus)

    def node_id(self, **call_options: Unpack[CallOptions]) -> str:
        """Return the id of the node that answers."""
        return self._call(node_id(), str)
