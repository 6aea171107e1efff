"""Document parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_instances import (
    CreateOmniParseInstance,
    OmniParseInstance,
    UpdateOmniParseInstance,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import (
    create_omniparse_instance,
    delete_omniparse_instance,
    get_omniparse_instance,
    list_omniparse_instances,
    update_omniparse_instance,
)
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncOmniParsesService(AsyncBaseService):
    """`client.context.omniparses`: document parsers, which extract the text of files."""

    async def create(
        self,
        name: str,
        *,
        template_name: str | None = None,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[OmniParseInstance]:
        """Start to create a document parser and return the operation.

        `wait()` returns the parser when it runs and has an endpoint. `cancel()` deletes it.

        Args:
            name: the name of the parser.
            template_name: the tool template that it is made from. Default: `tool-omniparse`.
            config: settings of the parser. Default: none.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            PermissionDeniedError: the workroom is the Global workroom.
        """
        room = workroom_id_of(workroom)
        body = CreateOmniParseInstance(
            name=name, template_name=template_name, config=config, workroom_id=room
        )
        request = create_omniparse_instance(body=body, x_workroom_id=room)
        return await self._start(request, OmniParseInstance, started=OmniParseInstance)

    async def get(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OmniParseInstance:
        """Return one document parser.

        Args:
            omniparse: the parser or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such parser.
        """
        request = get_omniparse_instance(
            key_of(omniparse, "omniparse"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, OmniParseInstance)

    async def update(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        config: JsonObject | Unset | None = UNSET,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OmniParseInstance:
        """Change the settings of a document parser and return it.

        Args:
            omniparse: the parser or its id.
            config: all settings; the old ones are replaced. None removes them.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such parser.
        """
        request = update_omniparse_instance(
            key_of(omniparse, "omniparse"),
            body=UpdateOmniParseInstance(config=config),
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._call(request, OmniParseInstance)

    async def delete(
        self,
        omniparse: OmniParseInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a document parser.

        Args:
            omniparse: the parser or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such parser.
        """
        await self._send(
            delete_omniparse_instance(
                key_of(omniparse, "omniparse"), x_workroom_id=workroom_id_of(workroom)
            )
        )

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[OmniParseInstance]:
        """Return the document parsers of a workroom.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_omniparse_instances(x_workroom_id=workroom_id_of(workroom))
        return await self._list(request, OmniParseInstance)
