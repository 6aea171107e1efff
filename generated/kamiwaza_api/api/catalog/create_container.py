"""POST /catalog/containers/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container_create import ContainerCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.create_container",
    method="POST",
    path="/catalog/containers/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_container(
    *, body: ContainerCreate | Mapping[str, object] | SupportsModelDump
) -> Request[str]:
    """Create a container and return its URN.

    POST /catalog/containers/
    """
    return Request(ENDPOINT, "/catalog/containers/", _parse, body=body)


def _parse(data: Any) -> str:
    answer: str = data
    return answer
