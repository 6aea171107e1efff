"""GET /authz/subjects/{id_or_username}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.subject import Subject

ENDPOINT = Endpoint(
    name="authz.get_subject",
    method="GET",
    path="/authz/subjects/{id_or_username}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def get_subject(id_or_username: str) -> Request[Subject]:
    """Return a subject addressed by its id or username in the path.

    GET /authz/subjects/{id_or_username}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('get_subject', 'id_or_username', id_or_username)}",
        _parse,
    )


def _parse(data: Any) -> Subject:
    from ...models.subject import Subject

    return Subject.from_dict(data)
