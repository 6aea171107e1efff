"""DELETE /catalog/containers/by-urn/datasets."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, pairs, parse_any

ENDPOINT = Endpoint(
    name="catalog.remove_dataset_from_container_by_urn",
    method="DELETE",
    path="/catalog/containers/by-urn/datasets",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def remove_dataset_from_container_by_urn(*, container_urn: str, dataset_urn: str) -> Request[Any]:
    """Remove a dataset from a container, both addressed by URN in the query.

    DELETE /catalog/containers/by-urn/datasets
    """
    return Request(
        ENDPOINT,
        "/catalog/containers/by-urn/datasets",
        parse_any,
        query=pairs(("container_urn", container_urn), ("dataset_urn", dataset_urn)),
    )
