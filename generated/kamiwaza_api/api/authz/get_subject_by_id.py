"""GET /authz/subjects/by-id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.subject import Subject
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.get_subject_by_id",
    method="GET",
    path="/authz/subjects/by-id",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def get_subject_by_id(*, id: str | None | Unset = UNSET) -> Request[Subject]:
    """Return a subject addressed by its id in the query.

    GET /authz/subjects/by-id

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/subjects/by-id", _parse, query=pairs(("id", id)))


def _parse(data: Any) -> Subject:
    from ...models.subject import Subject

    return Subject.from_dict(data)
