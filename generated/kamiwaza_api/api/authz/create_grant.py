"""POST /authz/subjects/{id_or_username}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.grant import Grant
    from ...models.grant_body import GrantBody
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.create_grant",
    method="POST",
    path="/authz/subjects/{id_or_username}/grants",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="never",
)


def create_grant(
    id_or_username: str, *, body: GrantBody | Mapping[str, object] | SupportsModelDump
) -> Request[Grant]:
    """Add a grant to a subject addressed by its id or username in the path.

    POST /authz/subjects/{id_or_username}/grants

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('create_grant', 'id_or_username', id_or_username)}/grants",
        _parse,
        body=body,
    )


def _parse(data: Any) -> Grant:
    from ...models.grant import Grant

    return Grant.from_dict(data)
