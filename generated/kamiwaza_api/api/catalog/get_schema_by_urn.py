"""GET /catalog/datasets/by-urn/schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from ...models.schema import Schema

ENDPOINT = Endpoint(
    name="catalog.get_schema_by_urn",
    method="GET",
    path="/catalog/datasets/by-urn/schema",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_schema_by_urn(*, urn: str) -> Request[Schema]:
    """Return the schema of a dataset addressed by its URN in the query.

    GET /catalog/datasets/by-urn/schema
    """
    return Request(ENDPOINT, "/catalog/datasets/by-urn/schema", _parse, query=pairs(("urn", urn)))


def _parse(data: Any) -> Schema:
    from ...models.schema import Schema

    return Schema.from_dict(data)
