"""GET /catalog/secrets/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.secret import Secret
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.list_secrets",
    method="GET",
    path="/catalog/secrets/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_secrets(*, query: str | None | Unset = UNSET) -> Request[list[Secret]]:
    """List the secrets without their values.

    GET /catalog/secrets/
    """
    return Request(ENDPOINT, "/catalog/secrets/", _parse, query=pairs(("query", query)))


def _parse(data: Any) -> list[Secret]:
    from ...models.secret import Secret

    answer: list[Secret] = each(Secret.from_dict)(data)
    return answer
