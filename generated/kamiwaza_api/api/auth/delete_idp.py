"""DELETE /auth/idp/{alias}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="auth.delete_idp",
    method="DELETE",
    path="/auth/idp/{alias}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_idp(alias: str) -> Request[Any]:
    """Delete an identity provider.

    DELETE /auth/idp/{alias}
    """
    return Request(ENDPOINT, f"/auth/idp/{segment('delete_idp', 'alias', alias)}", parse_any)
