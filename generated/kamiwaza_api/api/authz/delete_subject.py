"""DELETE /authz/subjects/{id_or_username}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.delete_subject",
    method="DELETE",
    path="/authz/subjects/{id_or_username}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def delete_subject(id_or_username: str, *, cascade: str | None | Unset = UNSET) -> Request[Any]:
    """Delete a subject addressed by its id or username in the path.

    DELETE /authz/subjects/{id_or_username}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('delete_subject', 'id_or_username', id_or_username)}",
        parse_any,
        query=pairs(("cascade", cascade)),
    )
