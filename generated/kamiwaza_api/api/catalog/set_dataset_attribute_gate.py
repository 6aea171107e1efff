"""PUT /catalog/datasets/{urn}/gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.attribute_gate_binding_request import AttributeGateBindingRequest
    from ...models.attribute_gate_binding_response import AttributeGateBindingResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.set_dataset_attribute_gate",
    method="PUT",
    path="/catalog/datasets/{urn}/gate",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def set_dataset_attribute_gate(
    urn: str, *, body: AttributeGateBindingRequest | Mapping[str, object] | SupportsModelDump
) -> Request[AttributeGateBindingResponse]:
    """Bind an attribute gate to a dataset.

    PUT /catalog/datasets/{urn}/gate
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/{segment('set_dataset_attribute_gate', 'urn', urn)}/gate",
        _parse,
        body=body,
    )


def _parse(data: Any) -> AttributeGateBindingResponse:
    from ...models.attribute_gate_binding_response import AttributeGateBindingResponse

    return AttributeGateBindingResponse.from_dict(data)
