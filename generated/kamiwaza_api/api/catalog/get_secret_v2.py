"""GET /catalog/secrets/v2/{secret_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.secret import Secret

ENDPOINT = Endpoint(
    name="catalog.get_secret_v2",
    method="GET",
    path="/catalog/secrets/v2/{secret_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_secret_v2(secret_urn: str) -> Request[Secret]:
    """Return a secret addressed by its URN in the v2 path, without its value.

    GET /catalog/secrets/v2/{secret_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/secrets/v2/{segment('get_secret_v2', 'secret_urn', secret_urn)}",
        _parse,
    )


def _parse(data: Any) -> Secret:
    from ...models.secret import Secret

    return Secret.from_dict(data)
