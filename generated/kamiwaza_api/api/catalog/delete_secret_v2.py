"""DELETE /catalog/secrets/v2/{secret_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_secret_v2",
    method="DELETE",
    path="/catalog/secrets/v2/{secret_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_secret_v2(secret_urn: str) -> Request[None]:
    """Delete a secret addressed by its URN in the v2 path.

    DELETE /catalog/secrets/v2/{secret_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/secrets/v2/{segment('delete_secret_v2', 'secret_urn', secret_urn)}",
        parse_none,
    )
