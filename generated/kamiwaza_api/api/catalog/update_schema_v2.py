"""PUT /catalog/datasets/v2/{dataset_urn}/schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.schema import Schema
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_schema_v2",
    method="PUT",
    path="/catalog/datasets/v2/{dataset_urn}/schema",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def update_schema_v2(
    dataset_urn: str, *, body: Schema | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Set the schema of a dataset addressed by its URN in the v2 path.

    PUT /catalog/datasets/v2/{dataset_urn}/schema
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('update_schema_v2', 'dataset_urn', dataset_urn)}/schema",
        parse_any,
        body=body,
    )
