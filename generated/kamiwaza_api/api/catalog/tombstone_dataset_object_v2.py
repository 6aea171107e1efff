"""DELETE /catalog/datasets/v2/{dataset_urn}/objects/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dataset_content_tombstone_response import DatasetContentTombstoneResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.tombstone_dataset_object_v2",
    method="DELETE",
    path="/catalog/datasets/v2/{dataset_urn}/objects/{item_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="conditional",
)


def tombstone_dataset_object_v2(
    dataset_urn: str, item_id: UUID | str, *, if_match: str | None | Unset = UNSET
) -> Request[DatasetContentTombstoneResponse]:
    """Tombstone one object of a dataset, if its ETag still matches.

    DELETE /catalog/datasets/v2/{dataset_urn}/objects/{item_id}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('tombstone_dataset_object_v2', 'dataset_urn', dataset_urn)}/objects/{segment('tombstone_dataset_object_v2', 'item_id', item_id)}",
        _parse,
        headers=pairs(("if-match", if_match)),
    )


def _parse(data: Any) -> DatasetContentTombstoneResponse:
    from ...models.dataset_content_tombstone_response import DatasetContentTombstoneResponse

    return DatasetContentTombstoneResponse.from_dict(data)
