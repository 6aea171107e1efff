"""GET /cluster/attribute-schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.attribute_schema_list_response import AttributeSchemaListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.list_attribute_schemas",
    method="GET",
    path="/cluster/attribute-schema",
    answer="json",
    encoding="none",
    role="viewer",
    since="1.0.0",
    repeat="safe",
)


def list_attribute_schemas(
    *, include_deprecated: bool | None | Unset = UNSET
) -> Request[AttributeSchemaListResponse]:
    """List the declared subject attributes and the schema version.

    GET /cluster/attribute-schema
    """
    return Request(
        ENDPOINT,
        "/cluster/attribute-schema",
        _parse,
        query=pairs(("include_deprecated", include_deprecated)),
    )


def _parse(data: Any) -> AttributeSchemaListResponse:
    from ...models.attribute_schema_list_response import AttributeSchemaListResponse

    return AttributeSchemaListResponse.from_dict(data)
