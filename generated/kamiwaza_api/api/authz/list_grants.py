"""GET /authz/subjects/{id_or_username}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.grant import Grant

ENDPOINT = Endpoint(
    name="authz.list_grants",
    method="GET",
    path="/authz/subjects/{id_or_username}/grants",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def list_grants(id_or_username: str) -> Request[list[Grant]]:
    """List the grants of a subject addressed by its id or username in the path.

    GET /authz/subjects/{id_or_username}/grants

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('list_grants', 'id_or_username', id_or_username)}/grants",
        _parse,
    )


def _parse(data: Any) -> list[Grant]:
    from ...models.grant import Grant

    answer: list[Grant] = each(Grant.from_dict)(data)
    return answer
