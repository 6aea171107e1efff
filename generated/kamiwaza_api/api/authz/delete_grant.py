"""DELETE /authz/subjects/{id_or_username}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.grant_body import GrantBody
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.delete_grant",
    method="DELETE",
    path="/authz/subjects/{id_or_username}/grants",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def delete_grant(
    id_or_username: str, *, body: GrantBody | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Remove a grant from a subject addressed by its id or username in the path.

    DELETE /authz/subjects/{id_or_username}/grants

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('delete_grant', 'id_or_username', id_or_username)}/grants",
        parse_any,
        body=body,
    )
