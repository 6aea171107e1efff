"""GET /catalog/datasets/{dataset_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.dataset import Dataset

ENDPOINT = Endpoint(
    name="catalog.get_dataset",
    method="GET",
    path="/catalog/datasets/{dataset_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_dataset(dataset_urn: str) -> Request[Dataset]:
    """Return a dataset addressed by its URN in the legacy path.

    GET /catalog/datasets/{dataset_urn}
    """
    return Request(
        ENDPOINT, f"/catalog/datasets/{segment('get_dataset', 'dataset_urn', dataset_urn)}", _parse
    )


def _parse(data: Any) -> Dataset:
    from ...models.dataset import Dataset

    return Dataset.from_dict(data)
