"""POST /context/ontologies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_ontology_instance import CreateOntologyInstance
    from ...models.ontology_instance import OntologyInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_ontology_instance",
    method="POST",
    path="/context/ontologies",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.ontology", id="id"),
)


def create_ontology_instance(
    *,
    body: CreateOntologyInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[OntologyInstance]:
    """Create an ontology and start its backend.

    POST /context/ontologies
    """
    return Request(
        ENDPOINT,
        "/context/ontologies",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> OntologyInstance:
    from ...models.ontology_instance import OntologyInstance

    return OntologyInstance.from_dict(data)
