"""GET /catalog/secrets/by-urn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from ...models.secret import Secret

ENDPOINT = Endpoint(
    name="catalog.get_secret_by_urn",
    method="GET",
    path="/catalog/secrets/by-urn",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_secret_by_urn(*, urn: str) -> Request[Secret]:
    """Return a secret addressed by its URN in the query, without its value.

    GET /catalog/secrets/by-urn
    """
    return Request(ENDPOINT, "/catalog/secrets/by-urn", _parse, query=pairs(("urn", urn)))


def _parse(data: Any) -> Secret:
    from ...models.secret import Secret

    return Secret.from_dict(data)
