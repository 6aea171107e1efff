"""PUT /catalog/datasets/v2/{dataset_urn}/objects/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.dataset_content_item_response import DatasetContentItemResponse
    from ...models.replace_dataset_object_form import ReplaceDatasetObjectForm
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.replace_dataset_object_v2",
    method="PUT",
    path="/catalog/datasets/v2/{dataset_urn}/objects/{item_id}",
    answer="json",
    encoding="multipart",
    role="authenticated",
    since="1.0.1",
    repeat="conditional",
)


def replace_dataset_object_v2(
    dataset_urn: str,
    item_id: UUID | str,
    *,
    body: ReplaceDatasetObjectForm | Mapping[str, object] | SupportsModelDump,
    if_match: str | None | Unset = UNSET,
) -> Request[DatasetContentItemResponse]:
    """Upload new content for a dataset object, if its ETag still matches.

    PUT /catalog/datasets/v2/{dataset_urn}/objects/{item_id}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('replace_dataset_object_v2', 'dataset_urn', dataset_urn)}/objects/{segment('replace_dataset_object_v2', 'item_id', item_id)}",
        _parse,
        headers=pairs(("if-match", if_match)),
        body=body,
    )


def _parse(data: Any) -> DatasetContentItemResponse:
    from ...models.dataset_content_item_response import DatasetContentItemResponse

    return DatasetContentItemResponse.from_dict(data)
