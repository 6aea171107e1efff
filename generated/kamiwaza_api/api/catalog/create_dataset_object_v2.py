"""POST /catalog/datasets/v2/{dataset_urn}/objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_dataset_object_form import CreateDatasetObjectForm
    from ...models.dataset_content_item_response import DatasetContentItemResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.create_dataset_object_v2",
    method="POST",
    path="/catalog/datasets/v2/{dataset_urn}/objects",
    answer="json",
    encoding="multipart",
    role="authenticated",
    since="1.0.1",
    repeat="never",
)


def create_dataset_object_v2(
    dataset_urn: str, *, body: CreateDatasetObjectForm | Mapping[str, object] | SupportsModelDump
) -> Request[DatasetContentItemResponse]:
    """Upload a new object to a writable dataset.

    POST /catalog/datasets/v2/{dataset_urn}/objects
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('create_dataset_object_v2', 'dataset_urn', dataset_urn)}/objects",
        _parse,
        body=body,
    )


def _parse(data: Any) -> DatasetContentItemResponse:
    from ...models.dataset_content_item_response import DatasetContentItemResponse

    return DatasetContentItemResponse.from_dict(data)
