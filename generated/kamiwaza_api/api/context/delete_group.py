"""DELETE /context/ontologies/{ontology_id}/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_group_result import DeleteGroupResult
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_group",
    method="DELETE",
    path="/context/ontologies/{ontology_id}/groups/{group_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_group(
    ontology_id: UUID | str, group_id: str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DeleteGroupResult]:
    """Delete a group and its knowledge from an ontology.

    DELETE /context/ontologies/{ontology_id}/groups/{group_id}
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('delete_group', 'ontology_id', ontology_id)}/groups/{segment('delete_group', 'group_id', group_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DeleteGroupResult:
    from ...models.delete_group_result import DeleteGroupResult

    return DeleteGroupResult.from_dict(data)
