"""PUT /catalog/datasets/by-urn/schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.schema import Schema
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_schema_by_urn",
    method="PUT",
    path="/catalog/datasets/by-urn/schema",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def update_schema_by_urn(
    *, body: Schema | Mapping[str, object] | SupportsModelDump, urn: str
) -> Request[Any]:
    """Set the schema of a dataset addressed by its URN in the query.

    PUT /catalog/datasets/by-urn/schema
    """
    return Request(
        ENDPOINT, "/catalog/datasets/by-urn/schema", parse_any, query=pairs(("urn", urn)), body=body
    )
