# Written by scripts/unasync.py from kamiwaza/_async/services/platform/__init__.py: edit that.
"""The console: readiness, providers, access, artifacts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.platform.access_requests import AccessRequestsService
from kamiwaza._sync.services.platform.artifacts import ArtifactsService
from kamiwaza._sync.services.platform.credentials import CredentialsService
from kamiwaza._sync.services.platform.invitations import InvitationsService
from kamiwaza._sync.services.platform.model_providers import ModelProvidersService
from kamiwaza._sync.services.platform.profile import ProfileService
from kamiwaza._sync.services.platform.rooms import RoomsService
from kamiwaza._sync.services.platform.surface_constraints import SurfaceConstraintsService
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
    from kamiwaza._sync.operations.operation import Operation


class PlatformService(BaseService):
    """`client.platform`: the services of the console."""

    @property
    def credentials(self) -> CredentialsService:
        """Return the service of credentials for model providers."""
        return self._lazy(CredentialsService)

    @property
    def model_providers(self) -> ModelProvidersService:
        """Return the service of external model providers."""
        return self._lazy(ModelProvidersService)

    @property
    def access_requests(self) -> AccessRequestsService:
        """Return the service of requests for access."""
        return self._lazy(AccessRequestsService)

    @property
    def artifacts(self) -> ArtifactsService:
        """Return the service of artifacts, such as reports."""
        return self._lazy(ArtifactsService)

    @property
    def invitations(self) -> InvitationsService:
        """Return the service of invitations."""
        return self._lazy(InvitationsService)

    @property
    def profile(self) -> ProfileService:
        """Return the service of your own preferences."""
        return self._lazy(ProfileService)

    @property
    def surface_constraints(self) -> SurfaceConstraintsService:
        """Return the service that limits groups to parts of the console."""
        return self._lazy(SurfaceConstraintsService)

    @property
    def rooms(self) -> RoomsService:
        """Return the service of the organization's workrooms."""
        return self._lazy(RoomsService)

    def readiness(self, **call_options: Unpack[CallOptions]) -> PlatformReadiness:
        """Return which areas of the platform are set up.

        An area that the platform could not inspect raises no error: `ok` is False, and `errors`
        contains the area.
        """
        return self._call(inspect_platform_readiness(), PlatformReadiness)

    def connect_and_index(
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
    ) -> Operation[OperationRecord]:
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
        return self._start(repeatable(connect_and_index(body=body)), OperationRecord)
