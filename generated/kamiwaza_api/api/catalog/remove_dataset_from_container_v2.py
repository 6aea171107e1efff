"""DELETE /catalog/containers/v2/{container_urn}/datasets/{dataset_urn}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="catalog.remove_dataset_from_container_v2",
    method="DELETE",
    path="/catalog/containers/v2/{container_urn}/datasets/{dataset_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def remove_dataset_from_container_v2(container_urn: str, dataset_urn: str) -> Request[Any]:
    """Remove a dataset from a container, both addressed by URN in the v2 path.

    DELETE /catalog/containers/v2/{container_urn}/datasets/{dataset_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/v2/{segment('remove_dataset_from_container_v2', 'container_urn', container_urn)}/datasets/{segment('remove_dataset_from_container_v2', 'dataset_urn', dataset_urn)}",
        parse_any,
    )
