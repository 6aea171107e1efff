"""GET /context/ontologies/{ontology_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.ontology_instance import OntologyInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_ontology_instance",
    method="GET",
    path="/context/ontologies/{ontology_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_ontology_instance(
    ontology_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[OntologyInstance]:
    """Return one ontology.

    GET /context/ontologies/{ontology_id}
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('get_ontology_instance', 'ontology_id', ontology_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> OntologyInstance:
    from ...models.ontology_instance import OntologyInstance

    return OntologyInstance.from_dict(data)
