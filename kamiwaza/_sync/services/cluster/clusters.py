# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/clusters.py: edit that.
"""Records of clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.cluster_nodes import Cluster, ClusterCreate, Location
from kamiwaza_api.api.cluster import create_cluster, get_cluster, list_clusters

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class ClustersService(BaseService):
    """Manage cluster records."""

    def get(self, cluster: Cluster | UUID | str, **call_options: Unpack[CallOptions]) -> Cluster:
        """Return one cluster. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return self._call(get_cluster(identifier(cluster, "cluster")), Cluster)

    def create(
        self, name: str, *, location: Location | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Cluster:
        """Make the record of a cluster at a location. Requires: admin."""
        body = ClusterCreate(name=name, location_id=identifier(location, "location"))
        return self._call(create_cluster(body=body), Cluster)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[Cluster]:
        """Return the clusters, `limit` at most, a page at a time. Requires: admin.

        Without `page_size` the platform answers with all of them at once.
        """
        return self._pages(
            list_clusters(),
            Cluster,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
