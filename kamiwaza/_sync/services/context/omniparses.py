# Written by scripts/unasync.py from kamiwaza/_async/services/context/omniparses.py: edit that.
"""Parsers of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_instances import (
    CreateOmniParseInstance,
    OmniParseInstance,
    UpdateOmniParseInstance,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_omniparse_instance,
    delete_omniparse_instance,
    get_omniparse_instance,
    list_omniparse_instances,
    update_omniparse_instance,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class OmniParsesService(BaseService):
    """`client.context.omniparses`: instances that parse documents on their way into an index."""

    def create(
        self,
        name: str,
        *,
        template_name: str | None = None,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OmniParseInstance]:
        """Begin to set up a parser; `wait()` returns it, running and with an endpoint.

        It is made from the tool template `template_name` (`tool-omniparse`). Cancelling deletes
        it. Raises PermissionDeniedError in the global workroom.
        """
        room = room_id(workroom)
        body = CreateOmniParseInstance(
            name=name, template_name=template_name, config=config, workroom_id=room
        )
        request = create_omniparse_instance(body=body, x_workroom_id=room)
        return self._start(request, OmniParseInstance, started=OmniParseInstance)

    def get(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OmniParseInstance:
        """Return one parser. Raises ResourceNotFoundError if there is none of that id here."""
        request = get_omniparse_instance(
            identifier(omniparse, "omniparse"), x_workroom_id=room_id(workroom)
        )
        return self._call(request, OmniParseInstance)

    def update(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OmniParseInstance:
        """Replace a parser's `config` and return it."""
        request = update_omniparse_instance(
            identifier(omniparse, "omniparse"),
            body=UpdateOmniParseInstance(config=config),
            x_workroom_id=room_id(workroom),
        )
        return self._call(request, OmniParseInstance)

    def delete(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a parser."""
        self._send(
            delete_omniparse_instance(
                identifier(omniparse, "omniparse"), x_workroom_id=room_id(workroom)
            )
        )

    def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[OmniParseInstance]:
        """Return the parsers of a workroom."""
        request = list_omniparse_instances(x_workroom_id=room_id(workroom))
        return self._call(request, list[OmniParseInstance])
