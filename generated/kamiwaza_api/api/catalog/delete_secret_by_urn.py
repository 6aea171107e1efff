"""DELETE /catalog/secrets/by-urn."""

from __future__ import annotations

from ...request import Endpoint, Request, pairs, parse_none

ENDPOINT = Endpoint(
    name="catalog.delete_secret_by_urn",
    method="DELETE",
    path="/catalog/secrets/by-urn",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_secret_by_urn(*, urn: str) -> Request[None]:
    """Delete a secret addressed by its URN in the query.

    DELETE /catalog/secrets/by-urn
    """
    return Request(ENDPOINT, "/catalog/secrets/by-urn", parse_none, query=pairs(("urn", urn)))
