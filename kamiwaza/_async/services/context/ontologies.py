"""Knowledge graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services.context._graph import AsyncGraphMixin
from kamiwaza._async.services.context._knowledge import AsyncKnowledgeMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import id_of, key_of
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
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import (
    create_ontology_instance,
    delete_ontology_instance,
    get_ontology_instance,
    list_ontologies,
    ontology_health_check,
    update_model_bindings,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncOntologiesService(AsyncKnowledgeMixin, AsyncGraphMixin):
    """`client.context.ontologies`: knowledge graphs and the knowledge in them.

    A graph of another workroom is not found.
    """

    async def create(
        self,
        name: str,
        *,
        backend: OntologyBackend | str,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[OntologyInstance]:
        """Start to create a knowledge graph and return the operation.

        `wait()` returns the graph when it runs and has an endpoint. `cancel()` deletes it.

        Args:
            name: the name of the graph.
            backend: the software that the graph runs on: `graphiti`, `graphrag`, `openspg` or
                `kag`.
            config: settings that the backend understands. Default: none.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ServiceUnavailableError: the platform cannot start now; `code` says why, `retry_after`
                when to try again.
            PermissionDeniedError: the workroom is the Global workroom.
        """
        room = workroom_id_of(workroom)
        body = CreateOntologyInstance(name=name, backend=backend, config=config, workroom_id=room)
        request = create_ontology_instance(body=body, x_workroom_id=room)
        return await self._start(request, OntologyInstance, started=OntologyInstance)

    async def get(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OntologyInstance:
        """Return one knowledge graph.

        Args:
            ontology: the knowledge graph or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        request = get_ontology_instance(
            key_of(ontology, "ontology"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, OntologyInstance)

    async def delete(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a knowledge graph with everything in it.

        Args:
            ontology: the knowledge graph or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        await self._send(
            delete_ontology_instance(
                key_of(ontology, "ontology"), x_workroom_id=workroom_id_of(workroom)
            )
        )

    async def health(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OntologyHealth:
        """Return whether a knowledge graph answers.

        Args:
            ontology: the knowledge graph or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        request = ontology_health_check(
            key_of(ontology, "ontology"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, OntologyHealth)

    async def set_model_bindings(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        chat: BindingUpdate | Deployment | UUID | str | None = None,
        embedding: BindingUpdate | Deployment | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[OntologyModelBindings]:
        """Bind a knowledge graph to models and return the operation.

        The platform answers when the graph uses the models. `wait()` returns the bindings, or
        raises OperationFailedError if the rollout failed. A model that you leave out stays.

        Args:
            ontology: the knowledge graph or its id.
            chat: a deployment or its id; `BindingUpdate(deployment_id=None)` leaves the choice to
                the platform.
            embedding: a deployment or its id; `BindingUpdate(deployment_id=None)` leaves the choice
                to the platform.

        Raises:
            ResourceNotFoundError: there is no such graph or deployment.
            ServiceUnavailableError: the graph cannot be changed now; `retry_after` says when to try
                again.
        """
        body = UpdateOntologyModelBindings(
            chat=_binding(chat, "chat"), embedding=_binding(embedding, "embedding")
        )
        request = update_model_bindings(key_of(ontology, "ontology"), body=body)
        return await self._start(request, OntologyModelBindings)

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[OntologyInstance]:
        """Return the knowledge graphs of a workroom.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_ontologies(x_workroom_id=workroom_id_of(workroom))
        return await self._list(request, OntologyInstance)


def _binding(
    chosen: BindingUpdate | Deployment | UUID | str | None, argument: str
) -> BindingUpdate | None:
    if chosen is None or isinstance(chosen, BindingUpdate):
        return chosen
    return BindingUpdate(deployment_id=id_of(chosen, argument))
