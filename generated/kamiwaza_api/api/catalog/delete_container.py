"""DELETE /catalog/containers/{container_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_container",
    method="DELETE",
    path="/catalog/containers/{container_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_container(container_urn: str) -> Request[None]:
    """Delete a container addressed by its URN in the legacy path.

    DELETE /catalog/containers/{container_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/{segment('delete_container', 'container_urn', container_urn)}",
        parse_none,
    )
