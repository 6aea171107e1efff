"""PUT /authz/subjects/{id_or_username}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.subject import Subject
    from ...models.subject_upsert_request import SubjectUpsertRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.upsert_subject",
    method="PUT",
    path="/authz/subjects/{id_or_username}",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def upsert_subject(
    id_or_username: str, *, body: SubjectUpsertRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Subject]:
    """Create or update a subject addressed by its id or username in the path.

    PUT /authz/subjects/{id_or_username}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/subjects/{segment('upsert_subject', 'id_or_username', id_or_username)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> Subject:
    from ...models.subject import Subject

    return Subject.from_dict(data)
