"""Nodes of the cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.cluster_nodes import Node, NodeDetails, RunningNode
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.cluster import get_node_by_id, get_running_nodes, list_nodes

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncNodesService(AsyncBaseService):
    """`client.cluster.nodes`: the machines of the cluster."""

    async def get(
        self, node: Node | UUID | str, **call_options: Unpack[CallOptions]
    ) -> NodeDetails:
        """Return one node with its hardware and location.

        Requires the admin role.

        Args:
            node: the node or its id.

        Raises:
            ResourceNotFoundError: there is no such node.
        """
        return await self._call(get_node_by_id(key_of(node, "node")), NodeDetails)

    async def list_running(self, **call_options: Unpack[CallOptions]) -> ItemList[RunningNode]:
        """Return the nodes that Ray reports.

        Requires the admin role.
        """
        return await self._list(get_running_nodes(), RunningNode)

    def list(
        self,
        *,
        active: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Node]:
        """Return the nodes, page by page.

        Requires the admin role.

        Args:
            active: True returns the active nodes, False the inactive ones. Default: both.
            limit: the most items to return in all. Default: no limit.
            page_size: items per request. Default: everything in one request.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_nodes(active=active),
            Node,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
