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
from kamiwaza.http.idempotency import idempotency_key as key_of
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
    """`client.platform`: the console: readiness, providers, access, artifacts."""

    @property
    def credentials(self) -> AsyncCredentialsService:
        """Return the service that takes credentials in."""
        return self._lazy(AsyncCredentialsService)

    @property
    def model_providers(self) -> AsyncModelProvidersService:
        """Return the service of providers of models elsewhere."""
        return self._lazy(AsyncModelProvidersService)

    @property
    def access_requests(self) -> AsyncAccessRequestsService:
        """Return the service of requests for access."""
        return self._lazy(AsyncAccessRequestsService)

    @property
    def artifacts(self) -> AsyncArtifactsService:
        """Return the service of what the platform writes."""
        return self._lazy(AsyncArtifactsService)

    @property
    def invitations(self) -> AsyncInvitationsService:
        """Return the service of invitations."""
        return self._lazy(AsyncInvitationsService)

    @property
    def profile(self) -> AsyncProfileService:
        """Return the service of the caller's preferences."""
        return self._lazy(AsyncProfileService)

    @property
    def surface_constraints(self) -> AsyncSurfaceConstraintsService:
        """Return the service of who sees which part of the console."""
        return self._lazy(AsyncSurfaceConstraintsService)

    @property
    def rooms(self) -> AsyncRoomsService:
        """Return the service of an organisation's workrooms."""
        return self._lazy(AsyncRoomsService)

    async def readiness(self, **call_options: Unpack[CallOptions]) -> PlatformReadiness:
        """Return what the platform has and what it lacks.

        An area that could not be looked at is no error: `ok` is False then, and `errors` has it.
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
        """Begin to index what a connector holds and return the handle.

        Give either `selection_ids`, ids of nodes the connector shows, or `file_refs`, files that
        were uploaded: 50 at most. `workroom` is where the dataset belongs. The platform begins
        what has the same `idempotency_key` (a new one unless given) once, so a lost answer is
        asked for again.
        """
        body = ConnectAndIndex(
            connector_id=id_of(connector, "connector"),
            dataset_name=dataset_name,
            mode=mode,
            source_spec=source_of(selection_ids, file_refs),
            room_scope=scope_of(workroom),
            idempotency_key=key_of(idempotency_key),
            indexing_profile=indexing_profile,
        )
        return await self._start(repeatable(connect_and_index(body=body)), OperationRecord)
