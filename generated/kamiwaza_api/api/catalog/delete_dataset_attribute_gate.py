"""DELETE /catalog/datasets/{urn}/gate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="catalog.delete_dataset_attribute_gate",
    method="DELETE",
    path="/catalog/datasets/{urn}/gate",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def delete_dataset_attribute_gate(urn: str) -> Request[Any]:
    """Remove the attribute gate of a dataset.

    DELETE /catalog/datasets/{urn}/gate
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/{segment('delete_dataset_attribute_gate', 'urn', urn)}/gate",
        parse_any,
    )
