"""GET /catalog/datasets/v2/{dataset_urn}/objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.dataset_content_item_response import DatasetContentItemResponse
    from ...models.list_dataset_objects_v2_state import ListDatasetObjectsV2State
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.list_dataset_objects_v2",
    method="GET",
    path="/catalog/datasets/v2/{dataset_urn}/objects",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def list_dataset_objects_v2(
    dataset_urn: str, *, state: ListDatasetObjectsV2State | str | None | Unset = UNSET
) -> Request[list[DatasetContentItemResponse]]:
    """List the objects of a writable dataset, live or tombstoned.

    GET /catalog/datasets/v2/{dataset_urn}/objects
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('list_dataset_objects_v2', 'dataset_urn', dataset_urn)}/objects",
        _parse,
        query=pairs(("state", state)),
    )


def _parse(data: Any) -> list[DatasetContentItemResponse]:
    from ...models.dataset_content_item_response import DatasetContentItemResponse

    answer: list[DatasetContentItemResponse] = each(DatasetContentItemResponse.from_dict)(data)
    return answer
