"""PATCH /catalog/datasets/by-urn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.dataset import Dataset
    from ...models.dataset_update import DatasetUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_dataset_by_urn",
    method="PATCH",
    path="/catalog/datasets/by-urn",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def update_dataset_by_urn(
    *, body: DatasetUpdate | Mapping[str, object] | SupportsModelDump, urn: str
) -> Request[Dataset]:
    """Update a dataset addressed by its URN in the query.

    PATCH /catalog/datasets/by-urn
    """
    return Request(
        ENDPOINT, "/catalog/datasets/by-urn", _parse, query=pairs(("urn", urn)), body=body
    )


def _parse(data: Any) -> Dataset:
    from ...models.dataset import Dataset

    return Dataset.from_dict(data)
