"""POST /catalog/containers/by-urn/datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.add_remove_dataset import AddRemoveDataset
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.add_dataset_to_container_by_urn",
    method="POST",
    path="/catalog/containers/by-urn/datasets",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def add_dataset_to_container_by_urn(
    *, body: AddRemoveDataset | Mapping[str, object] | SupportsModelDump, container_urn: str
) -> Request[Any]:
    """Add a dataset to a container addressed by its URN in the query.

    POST /catalog/containers/by-urn/datasets
    """
    return Request(
        ENDPOINT,
        "/catalog/containers/by-urn/datasets",
        parse_any,
        query=pairs(("container_urn", container_urn)),
        body=body,
    )
