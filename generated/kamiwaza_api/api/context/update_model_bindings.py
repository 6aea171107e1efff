"""PUT /context/ontologies/{ontology_id}/model-bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.ontology_model_bindings_state import OntologyModelBindingsState
    from ...models.update_ontology_model_bindings import UpdateOntologyModelBindings
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="context.update_model_bindings",
    method="PUT",
    path="/context/ontologies/{ontology_id}/model-bindings",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="idempotent",
    starts=Start(kind="context.ontology_bindings", id="{ontology_id}"),
)


def update_model_bindings(
    ontology_id: UUID | str,
    *,
    body: UpdateOntologyModelBindings | Mapping[str, object] | SupportsModelDump,
) -> Request[OntologyModelBindingsState]:
    """Choose the chat and embedding models an ontology uses.

    PUT /context/ontologies/{ontology_id}/model-bindings
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('update_model_bindings', 'ontology_id', ontology_id)}/model-bindings",
        _parse,
        body=body,
    )


def _parse(data: Any) -> OntologyModelBindingsState:
    from ...models.ontology_model_bindings_state import OntologyModelBindingsState

    return OntologyModelBindingsState.from_dict(data)
