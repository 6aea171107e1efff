"""DELETE /catalog/containers/v2/{container_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_container_v2",
    method="DELETE",
    path="/catalog/containers/v2/{container_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_container_v2(container_urn: str) -> Request[None]:
    """Delete a container addressed by its URN in the v2 path.

    DELETE /catalog/containers/v2/{container_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/v2/{segment('delete_container_v2', 'container_urn', container_urn)}",
        parse_none,
    )
