"""PUT /authz/subjects/by-id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.subject import Subject
    from ...models.subject_upsert_request import SubjectUpsertRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.upsert_subject_by_id",
    method="PUT",
    path="/authz/subjects/by-id",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def upsert_subject_by_id(
    *,
    body: SubjectUpsertRequest | Mapping[str, object] | SupportsModelDump,
    id: str | None | Unset = UNSET,
) -> Request[Subject]:
    """Create or update a subject addressed by its id in the query.

    PUT /authz/subjects/by-id

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/subjects/by-id", _parse, query=pairs(("id", id)), body=body)


def _parse(data: Any) -> Subject:
    from ...models.subject import Subject

    return Subject.from_dict(data)
