"""POST /catalog/containers/{container_urn}/datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.add_remove_dataset import AddRemoveDataset
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.add_dataset_to_container",
    method="POST",
    path="/catalog/containers/{container_urn}/datasets",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def add_dataset_to_container(
    container_urn: str, *, body: AddRemoveDataset | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Add a dataset to a container addressed by its URN in the legacy path.

    POST /catalog/containers/{container_urn}/datasets
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/{segment('add_dataset_to_container', 'container_urn', container_urn)}/datasets",
        parse_any,
        body=body,
    )
