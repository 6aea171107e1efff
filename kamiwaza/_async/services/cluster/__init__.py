"""The cluster: its capabilities, its health, its parts."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.cluster.attributes import AsyncAttributesService
from kamiwaza._async.services.cluster.clusters import AsyncClustersService
from kamiwaza._async.services.cluster.execution_gate import AsyncExecutionGateService
from kamiwaza._async.services.cluster.hardware import AsyncHardwareService
from kamiwaza._async.services.cluster.locations import AsyncLocationsService
from kamiwaza._async.services.cluster.nodes import AsyncNodesService
from kamiwaza._async.services.cluster.pairing import AsyncPairingService
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


class AsyncClusterService(AsyncBaseService):
    """`client.cluster`: the capabilities, health and parts of the cluster.

    Every method except `capabilities`, `node_status` and `node_id` requires the admin role.
    """

    @property
    def locations(self) -> AsyncLocationsService:
        """Return the service of locations."""
        return self._lazy(AsyncLocationsService)

    @property
    def clusters(self) -> AsyncClustersService:
        """Return the service of cluster records."""
        return self._lazy(AsyncClustersService)

    @property
    def nodes(self) -> AsyncNodesService:
        """Return the service of nodes."""
        return self._lazy(AsyncNodesService)

    @property
    def hardware(self) -> AsyncHardwareService:
        """Return the service of hardware."""
        return self._lazy(AsyncHardwareService)

    @property
    def pairing(self) -> AsyncPairingService:
        """Return the service of two-node installations."""
        return self._lazy(AsyncPairingService)

    @property
    def execution_gate(self) -> AsyncExecutionGateService:
        """Return the service of the gate in front of jobs."""
        return self._lazy(AsyncExecutionGateService)

    @property
    def attributes(self) -> AsyncAttributesService:
        """Return the service of the attributes subjects may have."""
        return self._lazy(AsyncAttributesService)

    async def capabilities(self, **call_options: Unpack[CallOptions]) -> ClusterCapabilities:
        """Return the kind of system, the GPUs and the platforms of the cluster."""
        return await self._call(get_cluster_capabilities(), ClusterCapabilities)

    async def diagnose(self, **call_options: Unpack[CallOptions]) -> ClusterDiagnostics:
        """Run the platform's self-check and return its findings; `.errors` are the failures.

        The client never calls the repair endpoints that a finding names. Requires the admin role.
        """
        return await self._call(diagnose(), ClusterDiagnostics)

    async def runtime_config(self, **call_options: Unpack[CallOptions]) -> ClusterRuntimeConfig:
        """Return the runtime configuration of the cluster, with the platform's own members.

        Requires the admin role.
        """
        return await self._call(get_runtime_config(), ClusterRuntimeConfig)

    async def hostname(self, **call_options: Unpack[CallOptions]) -> str:
        """Return the name of the host that answers; empty if it has none.

        Requires the admin role.
        """
        answer = await self._call(cluster_get_hostname(), Hostname | str)
        return answer if isinstance(answer, str) else answer.hostname or ""

    async def node_status(self, **call_options: Unpack[CallOptions]) -> NodeStatus:
        """Return the state of the node that answers; needs no credentials.

        Some gateways do not pass this request on.
        """
        return await self._call(node_status(), NodeStatus)

    async def node_id(self, **call_options: Unpack[CallOptions]) -> str:
        """Return the id of the node that answers."""
        return await self._call(node_id(), str)
