# Written by scripts/unasync.py from kamiwaza/_async/services/context/_knowledge.py: edit that.
"""Writing to knowledge graphs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.errors import RefusedError
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_knowledge import (
    AddEntityRequest,
    AddKnowledgeRequest,
    EntityAdded,
    EntityTypeSchema,
    GroupDeleted,
    KnowledgeAdded,
    MessageInput,
)
from kamiwaza.schemas.context_ontologies import OntologyInstance
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import add_entity, add_knowledge, delete_group

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation

# Seconds: a model reads the messages before the platform answers.
_ADD_KNOWLEDGE_TIMEOUT = 600.0


class KnowledgeMixin(BaseService):
    """Add knowledge to graphs and remove it."""

    def add_knowledge(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        group: str,
        messages: Iterable[MessageInput | str],
        entity_types: Mapping[str, EntityTypeSchema] | None = None,
        excluded_entity_types: Sequence[str] | None = None,
        timeout: float = _ADD_KNOWLEDGE_TIMEOUT,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> KnowledgeAdded:
        """Add messages to a group of a graph and return how many were accepted.

        A model reads the messages, which takes a while. `ingestion` waits until the graph knows
        them. The request is not repeated after a failure: the messages could be added twice.

        Args:
            ontology: the knowledge graph or its id.
            group: the name of the group; it is created when it is new.
            messages: MessageInput objects, or texts, which count as messages of a user.
            entity_types: the types of entities to look for, by their names. Default: the graph's
                own.
            excluded_entity_types: the names of types to ignore. Default: none.
            timeout: seconds without a byte from the platform until the request counts as failed.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            RefusedError: the answer of the platform names an error.
            PayloadTooLargeError: the messages are too large for one request.
            ValidationError: the graph refused the messages (`code` is `ontology_upstream_error`).
            BadGatewayError: the graph answered with an error (`code` is `ontology_upstream_error`).
            GatewayTimeoutError: the graph did not answer in time (`code` is
                `ontology_upstream_error`).
        """
        inputs = [MessageInput(content=one) if isinstance(one, str) else one for one in messages]
        body = AddKnowledgeRequest(
            group_id=group,
            messages=inputs,
            entity_types=None if entity_types is None else {**entity_types},
            excluded_entity_types=None
            if excluded_entity_types is None
            else [*excluded_entity_types],
        )
        request = add_knowledge(
            key_of(ontology, "ontology"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        added = self._call(request, KnowledgeAdded, timeout=timeout)
        if not added.ok:
            raise RefusedError(f"the knowledge for {group} was not added: {added.error}")
        return added

    def ingestion(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OntologyInstance]:
        """Return the operation that waits until the messages are in a graph; sends nothing.

        `wait()` returns the graph, or raises OperationFailedError with the platform's reason.

        Args:
            ontology: the knowledge graph or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        kind, room = "context.ontology_ingestion", workroom_id_of(workroom)
        return self._handle(kind, key_of(ontology, "ontology"), OntologyInstance, workroom=room)

    def add_entity(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        group: str,
        name: str,
        entity_type: str,
        summary: str | None = None,
        properties: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EntityAdded:
        """Add one entity to a group of a graph and return it.

        Args:
            ontology: the knowledge graph or its id.
            group: the name of the group.
            name: the name of the entity.
            entity_type: the type of the entity, such as `Person`.
            summary: a text about the entity.
            properties: a JSON object of your own.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            RefusedError: the platform did not add the entity.
            ResourceNotFoundError: the workroom has no such graph.
        """
        body = AddEntityRequest(
            group_id=group,
            name=name,
            entity_type=entity_type,
            summary=summary,
            properties=properties,
        )
        request = add_entity(
            key_of(ontology, "ontology"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        added = self._call(request, EntityAdded)
        if not added.ok:
            why = added.error or "the platform does not say why"
            raise RefusedError(f"the entity {name} was not added: {why}")
        return added

    def delete_group(
        self,
        ontology: OntologyInstance | UUID | str,
        group: str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a group of a graph with everything in it.

        Args:
            ontology: the knowledge graph or its id.
            group: the name of the group.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            RefusedError: the platform did not delete the group; perhaps there is none.
            ResourceNotFoundError: the workroom has no such graph.
        """
        request = delete_group(
            key_of(ontology, "ontology"), group, x_workroom_id=workroom_id_of(workroom)
        )
        deleted = self._call(request, GroupDeleted)
        if not deleted.success:
            raise RefusedError(f"the group {group} was not deleted; there may be none")
