"""POST /catalog/datasets/v2/{dataset_urn}/objects/{item_id}/purge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dataset_content_purge_response import DatasetContentPurgeResponse

ENDPOINT = Endpoint(
    name="catalog.purge_dataset_object_v2",
    method="POST",
    path="/catalog/datasets/v2/{dataset_urn}/objects/{item_id}/purge",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="never",
)


def purge_dataset_object_v2(
    dataset_urn: str, item_id: UUID | str
) -> Request[DatasetContentPurgeResponse]:
    """Purge a dataset object for good.

    POST /catalog/datasets/v2/{dataset_urn}/objects/{item_id}/purge
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('purge_dataset_object_v2', 'dataset_urn', dataset_urn)}/objects/{segment('purge_dataset_object_v2', 'item_id', item_id)}/purge",
        _parse,
    )


def _parse(data: Any) -> DatasetContentPurgeResponse:
    from ...models.dataset_content_purge_response import DatasetContentPurgeResponse

    return DatasetContentPurgeResponse.from_dict(data)
