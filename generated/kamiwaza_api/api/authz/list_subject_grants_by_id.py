"""GET /authz/subjects/by-id/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.grant import Grant
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.list_subject_grants_by_id",
    method="GET",
    path="/authz/subjects/by-id/grants",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def list_subject_grants_by_id(*, id: str | None | Unset = UNSET) -> Request[list[Grant]]:
    """List the grants of a subject addressed by its id in the query.

    GET /authz/subjects/by-id/grants

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/subjects/by-id/grants", _parse, query=pairs(("id", id)))


def _parse(data: Any) -> list[Grant]:
    from ...models.grant import Grant

    answer: list[Grant] = each(Grant.from_dict)(data)
    return answer
