"""GET /catalog/datasets/v2/{dataset_urn}/objects/{item_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="catalog.get_dataset_object_content_v2",
    method="GET",
    path="/catalog/datasets/v2/{dataset_urn}/objects/{item_id}/content",
    answer="bytes",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_dataset_object_content_v2(dataset_urn: str, item_id: UUID | str) -> Request[bytes]:
    """Download the content of one dataset object.

    GET /catalog/datasets/v2/{dataset_urn}/objects/{item_id}/content
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('get_dataset_object_content_v2', 'dataset_urn', dataset_urn)}/objects/{segment('get_dataset_object_content_v2', 'item_id', item_id)}/content",
        parse_bytes,
    )
