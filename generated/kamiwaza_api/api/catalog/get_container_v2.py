"""GET /catalog/containers/v2/{container_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.container import Container
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.get_container_v2",
    method="GET",
    path="/catalog/containers/v2/{container_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
    paging=Paging(
        style="cursor",
        items="datasets",
        limit="datasets_page_size",
        position="datasets_cursor",
        next="datasets_next_cursor",
    ),
)


def get_container_v2(
    container_urn: str,
    *,
    datasets_cursor: str | None | Unset = UNSET,
    datasets_page_size: int | None | Unset = UNSET,
) -> Request[Container]:
    """Return a container addressed by its URN in the v2 path, with a page of datasets.

    GET /catalog/containers/v2/{container_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/containers/v2/{segment('get_container_v2', 'container_urn', container_urn)}",
        _parse,
        query=pairs(
            ("datasets_cursor", datasets_cursor), ("datasets_page_size", datasets_page_size)
        ),
    )


def _parse(data: Any) -> Container:
    from ...models.container import Container

    return Container.from_dict(data)
