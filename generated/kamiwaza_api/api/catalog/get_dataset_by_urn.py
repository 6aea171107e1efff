"""GET /catalog/datasets/by-urn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from ...models.dataset import Dataset

ENDPOINT = Endpoint(
    name="catalog.get_dataset_by_urn",
    method="GET",
    path="/catalog/datasets/by-urn",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_dataset_by_urn(*, urn: str) -> Request[Dataset]:
    """Return a dataset addressed by its URN in the query.

    GET /catalog/datasets/by-urn
    """
    return Request(ENDPOINT, "/catalog/datasets/by-urn", _parse, query=pairs(("urn", urn)))


def _parse(data: Any) -> Dataset:
    from ...models.dataset import Dataset

    return Dataset.from_dict(data)
