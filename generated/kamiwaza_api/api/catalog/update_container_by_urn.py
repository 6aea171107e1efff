"""PATCH /catalog/containers/by-urn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container import Container
    from ...models.container_update import ContainerUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.update_container_by_urn",
    method="PATCH",
    path="/catalog/containers/by-urn",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def update_container_by_urn(
    *, body: ContainerUpdate | Mapping[str, object] | SupportsModelDump, urn: str
) -> Request[Container]:
    """Update a container addressed by its URN in the query.

    PATCH /catalog/containers/by-urn
    """
    return Request(
        ENDPOINT, "/catalog/containers/by-urn", _parse, query=pairs(("urn", urn)), body=body
    )


def _parse(data: Any) -> Container:
    from ...models.container import Container

    return Container.from_dict(data)
