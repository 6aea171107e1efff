"""GET /catalog/datasets/{urn}/gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.attribute_gate_binding_response import AttributeGateBindingResponse

ENDPOINT = Endpoint(
    name="catalog.get_dataset_attribute_gate",
    method="GET",
    path="/catalog/datasets/{urn}/gate",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_dataset_attribute_gate(urn: str) -> Request[AttributeGateBindingResponse]:
    """Return the attribute gate bound to a dataset.

    GET /catalog/datasets/{urn}/gate
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/{segment('get_dataset_attribute_gate', 'urn', urn)}/gate",
        _parse,
    )


def _parse(data: Any) -> AttributeGateBindingResponse:
    from ...models.attribute_gate_binding_response import AttributeGateBindingResponse

    return AttributeGateBindingResponse.from_dict(data)
