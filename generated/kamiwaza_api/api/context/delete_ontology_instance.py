"""DELETE /context/ontologies/{ontology_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_ontology_instance_response_200 import DeleteOntologyInstanceResponse200
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_ontology_instance",
    method="DELETE",
    path="/context/ontologies/{ontology_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_ontology_instance(
    ontology_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DeleteOntologyInstanceResponse200]:
    """Delete an ontology.

    DELETE /context/ontologies/{ontology_id}
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('delete_ontology_instance', 'ontology_id', ontology_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DeleteOntologyInstanceResponse200:
    from ...models.delete_ontology_instance_response_200 import DeleteOntologyInstanceResponse200

    return DeleteOntologyInstanceResponse200.from_dict(data)
