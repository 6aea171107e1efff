"""What runs beside the platform: create, watch, change and remove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import in_room, room_id
from kamiwaza.naming.identifiers import name_of
from kamiwaza.schemas.extension_specs import (
    CreateExtension,
    ExtensionService,
    KamiwazaIntegrationSpec,
    NetworkingSpec,
    PatchExtension,
    SandboxSpec,
    SecuritySpec,
    ServicePatch,
)
from kamiwaza.schemas.extensions import (
    Extension,
    ExtensionStatus,
    ExtensionType,
    UpgradeAllResponse,
    WorkroomScopeFinding,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.extensions import (
    create_extension,
    delete_extension,
    get_extension,
    get_status,
    list_extensions,
    list_workroom_scope_audit_findings,
    patch_extension,
    upgrade_all_extensions,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation

# All attempts may take twice this: a platform that is full wants more than a minute.
_PATIENCE = 45.0


class AsyncExtensionsService(AsyncBaseService):
    """`client.extensions`: what runs beside the platform: create, watch and remove it."""

    async def create(
        self,
        name: str,
        *,
        type: ExtensionType | str,
        version: str,
        services: Sequence[ExtensionService | Mapping[str, object]],
        annotations: Mapping[str, str] | None = None,
        kamiwaza: KamiwazaIntegrationSpec | Mapping[str, object] | None = None,
        networking: NetworkingSpec | Mapping[str, object] | None = None,
        sandbox: SandboxSpec | Mapping[str, object] | None = None,
        security: SecuritySpec | Mapping[str, object] | None = None,
        workload_identity: Mapping[str, object] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[ExtensionStatus]:
        """Begin to create an extension and return the handle; its `wait()` returns when it is up.

        Services and the other parts are objects of `kamiwaza.schemas.extension_specs`, or mappings
        with their members. The platform adds a suffix to `name`: the handle's `id` is the name to
        keep. It is up when it runs, nothing is being replaced and every service answers. A
        platform that is full (503 with Retry-After) is asked again, as `max_retries` says.
        `cancel()` of the handle deletes it. Raises OperationFailedError from `wait()`, its `code`
        and `reason` being those of the last event, ConflictError or ValidationError if the
        platform declines.
        """
        body = CreateExtension.model_validate(
            {
                "name": name,
                "type": type,
                "version": version,
                "services": services,
                "annotations": annotations,
                "kamiwaza": kamiwaza,
                "networking": networking,
                "sandbox": sandbox,
                "security": security,
                "workload_identity": workload_identity,
                "workroom_id": room_id(workroom),
            }
        )
        request = in_room(create_extension(body=body), workroom)
        timeout = max(self._transport.options.timeout, _PATIENCE)
        return await self._start(request, ExtensionStatus, timeout=timeout)

    def watch(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[ExtensionStatus]:
        """Return the handle of an extension created earlier or elsewhere; sends nothing."""
        return self._handle("extensions.extension", name_of(extension), ExtensionStatus)

    async def get(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> Extension:
        """Return one extension by the name the platform gave it.

        Raises ResourceNotFoundError if there is none.
        """
        return await self._call(get_extension(name_of(extension)), Extension)

    async def get_status(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> ExtensionStatus:
        """Return how an extension stands: phase, services, events.

        Raises ResourceNotFoundError if there is none, which may also be so just after creation.
        """
        return await self._call(get_status(name_of(extension)), ExtensionStatus)

    async def update(
        self,
        extension: Extension | ExtensionStatus | str,
        *,
        services: Sequence[ServicePatch | Mapping[str, object]],
        annotations: Mapping[str, str] | None = None,
        workload_identity: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[ExtensionStatus]:
        """Begin to change services and return the handle; its `wait()` returns when it is done.

        The services are replaced one by one, so the extension stays up meanwhile. Services that
        are not named stay as they are. It cannot be cancelled: update again instead.
        """
        body = PatchExtension.model_validate(
            {
                "services": services,
                "annotations": annotations,
                "workload_identity": workload_identity,
            }
        )
        return await self._start(patch_extension(name_of(extension), body=body), ExtensionStatus)

    async def delete(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[None]:
        """Begin to delete an extension and return the handle; its `wait()` returns when it is gone.

        It lingers as Terminating for a while. Raises ResourceNotFoundError if there is none.
        """
        started = await self._start(delete_extension(name_of(extension)), Extension)
        # What is gone has no answer, so the good end has no value.
        return cast("AsyncOperation[None]", started)

    async def upgrade_all(
        self,
        *,
        names: Sequence[Extension | ExtensionStatus | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> UpgradeAllResponse:
        """Bring all extensions, or some, to their latest images, and return what became of each.

        Some may fail although the answer is a success: see its `ok` and `failed`. Requires: admin.
        """
        chosen = None if names is None else ",".join(name_of(one) for one in names)
        return await self._call(upgrade_all_extensions(names=chosen), UpgradeAllResponse)

    async def audit_workroom_scope(
        self, *, include_inactive: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> list[WorkroomScopeFinding]:
        """Return the extensions that no workroom owns or that all of them do.

        `include_inactive`: also those that do not run.
        """
        request = list_workroom_scope_audit_findings(include_inactive=include_inactive)
        return await self._call(request, list[WorkroomScopeFinding])

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[Extension]:
        """Return all extensions one may see, or those of one workroom."""
        request = in_room(list_extensions(workroom_id=room_id(workroom)), workroom)
        return await self._call(request, list[Extension])
