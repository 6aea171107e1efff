"""GET /catalog/containers/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.container import Container
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.list_containers",
    method="GET",
    path="/catalog/containers/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_containers(*, query: str | None | Unset = UNSET) -> Request[list[Container]]:
    """List the containers, optionally by a search text.

    GET /catalog/containers/
    """
    return Request(ENDPOINT, "/catalog/containers/", _parse, query=pairs(("query", query)))


def _parse(data: Any) -> list[Container]:
    from ...models.container import Container

    answer: list[Container] = each(Container.from_dict)(data)
    return answer
