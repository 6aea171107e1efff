"""DELETE /catalog/datasets/by-urn."""

from __future__ import annotations

from ...request import Endpoint, Request, pairs, parse_none

ENDPOINT = Endpoint(
    name="catalog.delete_dataset_by_urn",
    method="DELETE",
    path="/catalog/datasets/by-urn",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_dataset_by_urn(*, urn: str) -> Request[None]:
    """Delete a dataset addressed by its URN in the query.

    DELETE /catalog/datasets/by-urn
    """
    return Request(ENDPOINT, "/catalog/datasets/by-urn", parse_none, query=pairs(("urn", urn)))
