"""PATCH /catalog/datasets/v2/{dataset_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.dataset import Dataset
    from ...models.dataset_update import DatasetUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_dataset_v2",
    method="PATCH",
    path="/catalog/datasets/v2/{dataset_urn}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def update_dataset_v2(
    dataset_urn: str, *, body: DatasetUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[Dataset]:
    """Update a dataset addressed by its URN in the v2 path.

    PATCH /catalog/datasets/v2/{dataset_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('update_dataset_v2', 'dataset_urn', dataset_urn)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> Dataset:
    from ...models.dataset import Dataset

    return Dataset.from_dict(data)
