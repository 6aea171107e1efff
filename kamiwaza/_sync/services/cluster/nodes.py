# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/nodes.py: edit that.
"""The machines of the cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.cluster_nodes import Node, NodeDetails, RunningNode
from kamiwaza_api.api.cluster import get_node_by_id, get_running_nodes, list_nodes

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class NodesService(BaseService):
    """Look at nodes."""

    def get(self, node: Node | UUID | str, **call_options: Unpack[CallOptions]) -> NodeDetails:
        """Return one node with its hardware and location. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return self._call(get_node_by_id(identifier(node, "node")), NodeDetails)

    def list_running(self, **call_options: Unpack[CallOptions]) -> list[RunningNode]:
        """Return the nodes as the engine (Ray) sees them. Requires: admin."""
        return self._call(get_running_nodes(), list[RunningNode])

    def list(
        self,
        *,
        active: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[Node]:
        """Return the nodes, `limit` at most, a page at a time. Requires: admin.

        `active` leaves out those that are not, or those that are. Without `page_size` the
        platform answers with all of them at once.
        """
        return self._pages(
            list_nodes(active=active),
            Node,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
