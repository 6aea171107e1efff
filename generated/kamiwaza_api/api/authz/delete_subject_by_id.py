"""DELETE /authz/subjects/by-id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.delete_subject_by_id",
    method="DELETE",
    path="/authz/subjects/by-id",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def delete_subject_by_id(
    *, id: str | None | Unset = UNSET, cascade: str | None | Unset = UNSET
) -> Request[Any]:
    """Delete a subject addressed by its id in the query.

    DELETE /authz/subjects/by-id

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/authz/subjects/by-id", parse_any, query=pairs(("id", id), ("cascade", cascade))
    )
