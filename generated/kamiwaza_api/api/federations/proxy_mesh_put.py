"""PUT /mesh/{cluster_selector}/{path}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment, segments

ENDPOINT = Endpoint(
    name="federations.proxy_mesh_put",
    method="PUT",
    path="/mesh/{cluster_selector}/{path}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def proxy_mesh_put(cluster_selector: str, path: str) -> Request[Any]:
    """Forward a PUT request to a federated cluster.

    PUT /mesh/{cluster_selector}/{path}
    """
    return Request(
        ENDPOINT,
        f"/mesh/{segment('proxy_mesh_put', 'cluster_selector', cluster_selector)}/{segments('proxy_mesh_put', 'path', path)}",
        parse_any,
    )
