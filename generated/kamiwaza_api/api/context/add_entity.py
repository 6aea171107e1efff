"""POST /context/ontologies/{ontology_id}/entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.add_entity_request import AddEntityRequest
    from ...models.add_entity_result import AddEntityResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.add_entity",
    method="POST",
    path="/context/ontologies/{ontology_id}/entity",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def add_entity(
    ontology_id: UUID | str,
    *,
    body: AddEntityRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[AddEntityResult]:
    """Add an entity to an ontology.

    POST /context/ontologies/{ontology_id}/entity
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('add_entity', 'ontology_id', ontology_id)}/entity",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> AddEntityResult:
    from ...models.add_entity_result import AddEntityResult

    return AddEntityResult.from_dict(data)
