"""DELETE /catalog/containers/by-urn."""

from __future__ import annotations

from ...request import Endpoint, Request, pairs, parse_none

ENDPOINT = Endpoint(
    name="catalog.delete_container_by_urn",
    method="DELETE",
    path="/catalog/containers/by-urn",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_container_by_urn(*, urn: str) -> Request[None]:
    """Delete a container addressed by its URN in the query.

    DELETE /catalog/containers/by-urn
    """
    return Request(ENDPOINT, "/catalog/containers/by-urn", parse_none, query=pairs(("urn", urn)))
