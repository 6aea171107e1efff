# Written by scripts/unasync.py from kamiwaza/_async/services/context/_knowledge.py: edit that.
"""Giving knowledge to a graph, and taking it away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.errors import RefusedError
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

_PATIENCE = 600.0


class KnowledgeMixin(BaseService):
    """What goes into the graphs of `client.context.ontologies`."""

    def add_knowledge(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        group: str,
        messages: Iterable[MessageInput | str],
        entity_types: Mapping[str, EntityTypeSchema] | None = None,
        excluded_entity_types: Sequence[str] | None = None,
        timeout: float = _PATIENCE,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> KnowledgeAdded:
        """Give messages to a group of a graph; a model reads them, which takes a while.

        Texts alone are messages of a user. `entity_types` says what to look for, by the kinds'
        names. The answer says what was taken; `ingestion` waits until it is known. `timeout` is
        seconds for the request, which is not sent again: the messages would be taken twice.

        Raises RefusedError if the platform names an error, PayloadTooLargeError if it is too much
        at once, ValidationError, BadGatewayError or GatewayTimeoutError with the `code`
        `ontology_upstream_error` if the graph itself would not.
        """
        said = [MessageInput(content=one) if isinstance(one, str) else one for one in messages]
        body = AddKnowledgeRequest(
            group_id=group,
            messages=said,
            entity_types=None if entity_types is None else {**entity_types},
            excluded_entity_types=excluded_entity_types,
        )
        request = add_knowledge(
            identifier(ontology, "ontology"), body=body, x_workroom_id=room_id(workroom)
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
        """Return the handle of what a graph is taking in; sends nothing.

        `wait()` returns the graph when it knows everything it was given, or raises
        OperationFailedError with the reason why it does not.
        """
        kind, room = "context.ontology_ingestion", room_id(workroom)
        return self._handle(kind, identifier(ontology, "ontology"), OntologyInstance, workroom=room)

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
        """Give one thing to a group of a graph. Raises RefusedError if it was not added."""
        body = AddEntityRequest(
            group_id=group,
            name=name,
            entity_type=entity_type,
            summary=summary,
            properties=properties,
        )
        request = add_entity(
            identifier(ontology, "ontology"), body=body, x_workroom_id=room_id(workroom)
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
        """Delete a group with everything known of it. Raises RefusedError if it was not deleted."""
        request = delete_group(
            identifier(ontology, "ontology"), group, x_workroom_id=room_id(workroom)
        )
        deleted = self._call(request, GroupDeleted)
        if not deleted.success:
            raise RefusedError(f"the group {group} was not deleted; there may be none")
