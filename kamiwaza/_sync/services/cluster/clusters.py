# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/clusters.py: edit that.
"""Cluster records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.cluster_nodes import Cluster, ClusterCreate, Location
from kamiwaza_api.api.cluster import create_cluster, get_cluster, list_clusters

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class ClustersService(BaseService):
    """`client.cluster.clusters`: the records of clusters."""

    def get(self, cluster: Cluster | UUID | str, **call_options: Unpack[CallOptions]) -> Cluster:
        """Return one cluster.

        Requires the admin role.

        Args:
            cluster: the cluster or its id.

        Raises:
            ResourceNotFoundError: there is no such cluster.
        """
        return self._call(get_cluster(key_of(cluster, "cluster")), Cluster)

    def create(
        self, name: str, *, location: Location | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Cluster:
        """Create the record of a cluster and return it.

        Requires the admin role.

        Args:
            name: the name of the cluster.
            location: the location of the cluster, or its id.
        """
        body = ClusterCreate(name=name, location_id=key_of(location, "location"))
        return self._call(create_cluster(body=body), Cluster)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[Cluster]:
        """Return the clusters, page by page.

        Requires the admin role.

        Args:
            limit: the most items to return in all. Default: no limit.
            page_size: items per request. Default: everything in one request.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_clusters(),
            Cluster,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
