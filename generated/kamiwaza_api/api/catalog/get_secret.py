"""GET /catalog/secrets/{secret_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.secret import Secret

ENDPOINT = Endpoint(
    name="catalog.get_secret",
    method="GET",
    path="/catalog/secrets/{secret_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_secret(secret_urn: str) -> Request[Secret]:
    """Return a secret addressed by its URN in the legacy path, without its value.

    GET /catalog/secrets/{secret_urn}
    """
    return Request(
        ENDPOINT, f"/catalog/secrets/{segment('get_secret', 'secret_urn', secret_urn)}", _parse
    )


def _parse(data: Any) -> Secret:
    from ...models.secret import Secret

    return Secret.from_dict(data)
