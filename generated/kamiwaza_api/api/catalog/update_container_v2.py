"""PATCH /catalog/containers/v2/{container_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container import Container
    from ...models.container_update import ContainerUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_container_v2",
    method="PATCH",
    path="/catalog/containers/v2/{container_urn}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def update_container_v2(
    container_urn: str, *, body: ContainerUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[Container]:
    """Update a container addressed by its URN in the v2 path.

    PATCH /catalog/containers/v2/{container_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/v2/{segment('update_container_v2', 'container_urn', container_urn)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> Container:
    from ...models.container import Container

    return Container.from_dict(data)
