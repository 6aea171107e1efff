"""GET /catalog/containers/registered-sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.registered_source_container_page import RegisteredSourceContainerPage
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.list_registered_source_containers",
    method="GET",
    path="/catalog/containers/registered-sources",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
    paging=Paging(
        style="cursor", items="items", limit="page_size", position="cursor", next="next_cursor"
    ),
)


def list_registered_source_containers(
    *, cursor: str | None | Unset = UNSET, page_size: int | None | Unset = UNSET
) -> Request[RegisteredSourceContainerPage]:
    """List the containers of registered sources, page by page.

    GET /catalog/containers/registered-sources
    """
    return Request(
        ENDPOINT,
        "/catalog/containers/registered-sources",
        _parse,
        query=pairs(("cursor", cursor), ("page_size", page_size)),
    )


def _parse(data: Any) -> RegisteredSourceContainerPage:
    from ...models.registered_source_container_page import RegisteredSourceContainerPage

    return RegisteredSourceContainerPage.from_dict(data)
