"""DELETE /catalog/secrets/{secret_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_secret",
    method="DELETE",
    path="/catalog/secrets/{secret_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_secret(secret_urn: str) -> Request[None]:
    """Delete a secret addressed by its URN in the legacy path.

    DELETE /catalog/secrets/{secret_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/secrets/{segment('delete_secret', 'secret_urn', secret_urn)}",
        parse_none,
    )
