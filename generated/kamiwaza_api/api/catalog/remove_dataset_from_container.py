"""DELETE /catalog/containers/{container_urn}/datasets/{dataset_urn}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="catalog.remove_dataset_from_container",
    method="DELETE",
    path="/catalog/containers/{container_urn}/datasets/{dataset_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def remove_dataset_from_container(container_urn: str, dataset_urn: str) -> Request[Any]:
    """Remove a dataset from a container, both addressed by URN in the legacy path.

    DELETE /catalog/containers/{container_urn}/datasets/{dataset_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/{segment('remove_dataset_from_container', 'container_urn', container_urn)}/datasets/{segment('remove_dataset_from_container', 'dataset_urn', dataset_urn)}",
        parse_any,
    )
