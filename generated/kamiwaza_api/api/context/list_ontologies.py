"""GET /context/ontologies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.ontology_instance import OntologyInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_ontologies",
    method="GET",
    path="/context/ontologies",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_ontologies(
    *, x_workroom_id: str | None | Unset = UNSET
) -> Request[list[OntologyInstance]]:
    """List the ontologies.

    GET /context/ontologies
    """
    return Request(
        ENDPOINT, "/context/ontologies", _parse, headers=pairs(("X-Workroom-ID", x_workroom_id))
    )


def _parse(data: Any) -> list[OntologyInstance]:
    from ...models.ontology_instance import OntologyInstance

    answer: list[OntologyInstance] = each(OntologyInstance.from_dict)(data)
    return answer
