# Written by scripts/unasync.py from kamiwaza/_async/services/context/ontologies.py: edit that.
"""Knowledge graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services.context._graph import GraphMixin
from kamiwaza._sync.services.context._knowledge import KnowledgeMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_ontologies import (
    BindingUpdate,
    CreateOntologyInstance,
    OntologyBackend,
    OntologyHealth,
    OntologyInstance,
    OntologyModelBindings,
    UpdateOntologyModelBindings,
)
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_ontology_instance,
    delete_ontology_instance,
    get_ontology_instance,
    list_ontologies,
    ontology_health_check,
    update_model_bindings,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class OntologiesService(KnowledgeMixin, GraphMixin):
    """`client.context.ontologies`: graphs of knowledge and what is in them.

    Every method but two takes a `workroom` (an object or its id) to be made in. A graph of
    another workroom is not found.
    """

    def create(
        self,
        name: str,
        *,
        backend: OntologyBackend | str,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OntologyInstance]:
        """Begin to set up a graph; `wait()` returns it, running and with an endpoint.

        Cancelling deletes it. Raises ServiceUnavailableError (`code` says why, `retry_after` when
        to ask again) if the platform cannot begin now, PermissionDeniedError in the global
        workroom.
        """
        room = room_id(workroom)
        body = CreateOntologyInstance(name=name, backend=backend, config=config, workroom_id=room)
        request = create_ontology_instance(body=body, x_workroom_id=room)
        return self._start(request, OntologyInstance, started=OntologyInstance)

    def get(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OntologyInstance:
        """Return one graph. Raises ResourceNotFoundError if there is none of that id here."""
        request = get_ontology_instance(
            identifier(ontology, "ontology"), x_workroom_id=room_id(workroom)
        )
        return self._call(request, OntologyInstance)

    def delete(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a graph with everything it knows."""
        self._send(
            delete_ontology_instance(
                identifier(ontology, "ontology"), x_workroom_id=room_id(workroom)
            )
        )

    def health(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OntologyHealth:
        """Return whether a graph answers."""
        request = ontology_health_check(
            identifier(ontology, "ontology"), x_workroom_id=room_id(workroom)
        )
        return self._call(request, OntologyHealth)

    def set_model_bindings(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        chat: BindingUpdate | Deployment | UUID | str | None = None,
        embedding: BindingUpdate | Deployment | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OntologyModelBindings]:
        """Bind a graph to models; the platform answers when it has been brought to use them.

        `chat` and `embedding` are deployments or their ids. What is not given stays as it is;
        `BindingUpdate(deployment_id=None)` leaves the choice to the platform. `wait()` returns
        the bindings, or raises OperationFailedError when the rollout failed. Raises
        ServiceUnavailableError, with `retry_after`, while the graph cannot be changed.
        """
        body = UpdateOntologyModelBindings(
            chat=_binding(chat, "chat"), embedding=_binding(embedding, "embedding")
        )
        request = update_model_bindings(identifier(ontology, "ontology"), body=body)
        return self._start(request, OntologyModelBindings)

    def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[OntologyInstance]:
        """Return the graphs of a workroom."""
        request = list_ontologies(x_workroom_id=room_id(workroom))
        return self._call(request, list[OntologyInstance])


def _binding(
    chosen: BindingUpdate | Deployment | UUID | str | None, argument: str
) -> BindingUpdate | None:
    if chosen is None or isinstance(chosen, BindingUpdate):
        return chosen
    return BindingUpdate(deployment_id=id_of(chosen, argument))
