"""The console: readiness, providers, access, artifacts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.platform.access_requests import AsyncAccessRequestsService
from kamiwaza._async.services.platform.artifacts import AsyncArtifactsService
from kamiwaza._async.services.platform.credentials import AsyncCredentialsService
from kamiwaza._async.services.platform.invitations import AsyncInvitationsService
from kamiwaza._async.services.platform.model_providers import AsyncModelProvidersService
from kamiwaza._async.services.platform.profile import AsyncProfileService
from kamiwaza._async.services.platform.rooms import AsyncRoomsService
from kamiwaza._async.services.platform.surface_constraints import AsyncSurfaceConstraintsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.connector_surfaces import SurfaceConnector
from kamiwaza.schemas.connectors import AvailableConnector, Connector
from kamiwaza.schemas.operations import OperationRecord
from kamiwaza.schemas.orchestration import ConnectAndIndex, IndexMode, scope_of, source_of
from kamiwaza.schemas.readiness import PlatformReadiness
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import connect_and_index, inspect_platform_readiness

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncPlatformService(AsyncBaseService):
    """`client.platform`: the services of the console."""

    @property
    def credentials(self) -> AsyncCredentialsService:
        """Return the service of credentials for model providers."""
        return self._lazy(AsyncCredentialsService)

    @property
    def model_providers(self) -> AsyncModelProvidersService:
        """Return the service of external model providers."""
        return self._lazy(AsyncModelProvidersService)

    @property
    def access_requests(self) -> AsyncAccessRequestsService:
        """Return the service of requests for access."""
        return self._lazy(AsyncAccessRequestsService)

    @property
    def artifacts(self) -> AsyncArtifactsService:
        """Return the service of artifacts, such as reports."""
        return self._lazy(AsyncArtifactsService)

    @property
    def invitations(self) -> AsyncInvitationsService:
        """Return the service of invitations."""
        return self._lazy(AsyncInvitationsService)

    @property
    def profile(self) -> AsyncProfileService:
        """Return the service of your own preferences."""
        return self._lazy(AsyncProfileService)

    @property
    def surface_constraints(self) -> AsyncSurfaceConstraintsService:
        """Return the service that limits groups to parts of the console."""
        return self._lazy(AsyncSurfaceConstraintsService)

    @property
    def rooms(self) -> AsyncRoomsService:
        """Return the service of the organization's workrooms."""
        return self._lazy(AsyncRoomsService)

    async def readiness(self, **call_options: Unpack[CallOptions]) -> PlatformReadiness:
        """Return which areas of the platform are set up.

        An area that the platform could not inspect raises no error: `ok` is False, and `errors`
        contains the area.
        """
        return await self._call(inspect_platform_readiness(), PlatformReadiness)

    async def connect_and_index(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        *,
        dataset_name: str,
        selection_ids: Sequence[str] | None = None,
        file_refs: Sequence[str] | None = None,
        mode: IndexMode | str = IndexMode.NEW,
        workroom: WorkroomFields | UUID | str | None = None,
        indexing_profile: str | None = None,
        idempotency_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[OperationRecord]:
        """Start to index contents of a connector as a dataset, and return the handle.

        Give either `selection_ids` or `file_refs`. The call is repeated if its answer is lost;
        the idempotency key prevents a second start.

        Args:
            connector: the connector or its id.
            dataset_name: the name of the dataset, up to 300 characters.
            selection_ids: the ids of 1 to 50 nodes that the connector shows.
            file_refs: the references of 1 to 50 uploaded files.
            mode: `new` for a new dataset, `reindex` for one that exists.
            workroom: the workroom of the dataset, or its id. Default: no workroom.
            indexing_profile: the name of an indexing profile. Default: the platform's own.
            idempotency_key: a text of up to 255 characters; the platform starts calls with the same
                key once. Default: a new key for every call.

        Raises:
            InvalidArgumentError: not exactly one of `selection_ids` and `file_refs` is given.
        """
        body = ConnectAndIndex(
            connector_id=id_of(connector, "connector"),
            dataset_name=dataset_name,
            mode=mode,
            source_spec=source_of(selection_ids, file_refs),
            room_scope=scope_of(workroom),
            idempotency_key=key_for(idempotency_key),
            indexing_profile=indexing_profile,
        )
        return await self._start(repeatable(connect_and_index(body=body)), OperationRecord)
