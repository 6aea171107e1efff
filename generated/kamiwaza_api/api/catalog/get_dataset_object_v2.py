"""GET /catalog/datasets/v2/{dataset_urn}/objects/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dataset_content_item_response import DatasetContentItemResponse

ENDPOINT = Endpoint(
    name="catalog.get_dataset_object_v2",
    method="GET",
    path="/catalog/datasets/v2/{dataset_urn}/objects/{item_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_dataset_object_v2(
    dataset_urn: str, item_id: UUID | str
) -> Request[DatasetContentItemResponse]:
    """Return the record of one dataset object, even when tombstoned.

    GET /catalog/datasets/v2/{dataset_urn}/objects/{item_id}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('get_dataset_object_v2', 'dataset_urn', dataset_urn)}/objects/{segment('get_dataset_object_v2', 'item_id', item_id)}",
        _parse,
    )


def _parse(data: Any) -> DatasetContentItemResponse:
    from ...models.dataset_content_item_response import DatasetContentItemResponse

    return DatasetContentItemResponse.from_dict(data)
