"""PUT /cluster/attribute-schema/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.attribute_schema import AttributeSchema
    from ...models.attribute_schema_declare_request import AttributeSchemaDeclareRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.declare_attribute",
    method="PUT",
    path="/cluster/attribute-schema/{name}",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def declare_attribute(
    name: str, *, body: AttributeSchemaDeclareRequest | Mapping[str, object] | SupportsModelDump
) -> Request[AttributeSchema]:
    """Declare a subject attribute.

    PUT /cluster/attribute-schema/{name}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/attribute-schema/{segment('declare_attribute', 'name', name)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> AttributeSchema:
    from ...models.attribute_schema import AttributeSchema

    return AttributeSchema.from_dict(data)
