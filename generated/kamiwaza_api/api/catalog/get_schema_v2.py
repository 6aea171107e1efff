"""GET /catalog/datasets/v2/{dataset_urn}/schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.schema import Schema

ENDPOINT = Endpoint(
    name="catalog.get_schema_v2",
    method="GET",
    path="/catalog/datasets/v2/{dataset_urn}/schema",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_schema_v2(dataset_urn: str) -> Request[Schema]:
    """Return the schema of a dataset addressed by its URN in the v2 path.

    GET /catalog/datasets/v2/{dataset_urn}/schema
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('get_schema_v2', 'dataset_urn', dataset_urn)}/schema",
        _parse,
    )


def _parse(data: Any) -> Schema:
    from ...models.schema import Schema

    return Schema.from_dict(data)
