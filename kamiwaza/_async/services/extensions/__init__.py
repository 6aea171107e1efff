"""Extensions: apps, tools, services and connectors that run next to the platform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import in_workroom, workroom_id_of
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
from kamiwaza.serialization.item_list import ItemList
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
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation

# Seconds for one attempt; all attempts may take twice as long, because a platform without
# capacity asks for more than a minute.
_CREATE_TIMEOUT = 45.0


class AsyncExtensionsService(AsyncBaseService):
    """`client.extensions`: apps, tools, services and connectors next to the platform."""

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
        """Start to create an extension and return the operation.

        `wait()` returns when the extension runs, no service is being replaced and every service
        answers; `cancel()` deletes the extension. The platform adds a suffix to the name: keep
        the `id` of the operation. A platform without capacity (503 with Retry-After) is asked
        again, as often as `max_retries` allows. If the creation fails, `wait()` raises
        OperationFailedError with `code` and `reason` of the last event.

        The specifications are objects of `kamiwaza.schemas.extension_specs`, or mappings with the
        same members.

        Args:
            name: the name, to which the platform adds a suffix.
            type: `app`, `tool`, `service` or `connector`.
            version: the version of the extension, such as `1.0`.
            services: the services that the extension consists of, at least one.
            annotations: Kubernetes annotations by name. Default: none.
            kamiwaza: how the extension reaches the platform. Default: the platform's own.
            networking: how the extension is reached. Default: the platform's own.
            sandbox: whether and where it may start containers. Default: not at all.
            security: how far it is trusted. Default: the platform's own.
            workload_identity: the identity of its pods, as Kubernetes describes it. Default: none.
            workroom: the workroom that owns the extension, or its id. Default: none.

        Raises:
            ConflictError: there is such an extension.
            ValidationError: the platform refuses the specification.
        """
        body = CreateExtension(
            name=name,
            type=type,
            version=version,
            services=services,
            annotations=annotations,
            kamiwaza=kamiwaza,
            networking=networking,
            sandbox=sandbox,
            security=security,
            workload_identity=workload_identity,
            workroom_id=workroom_id_of(workroom),
        )
        request = in_workroom(create_extension(body=body), workroom)
        timeout = max(self._transport.options.timeout, _CREATE_TIMEOUT)
        return await self._start(request, ExtensionStatus, timeout=timeout)

    def watch(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[ExtensionStatus]:
        """Return the operation of an extension that was created before. Sends nothing.

        Args:
            extension: the extension, or the name that the platform gave it.
        """
        return self._handle("extensions.extension", name_of(extension), ExtensionStatus)

    async def get(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> Extension:
        """Return one extension.

        Args:
            extension: the extension, or the name that the platform gave it.

        Raises:
            ResourceNotFoundError: there is no such extension.
        """
        return await self._call(get_extension(name_of(extension)), Extension)

    async def get_status(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> ExtensionStatus:
        """Return the status of an extension: its phase, services and events.

        Args:
            extension: the extension, or the name that the platform gave it.

        Raises:
            ResourceNotFoundError: there is no such extension, or it was created just now.
        """
        return await self._call(get_status(name_of(extension)), ExtensionStatus)

    async def update(
        self,
        extension: Extension | ExtensionStatus | str,
        *,
        services: Sequence[ServicePatch | Mapping[str, object]],
        annotations: Mapping[str, str] | Unset | None = UNSET,
        workload_identity: Mapping[str, object] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[ExtensionStatus]:
        """Start to change services of an extension and return the operation.

        The platform replaces the services one by one, so the extension keeps running. Services
        that you do not name stay as they are. The operation cannot be cancelled.

        Args:
            extension: the extension, or the name that the platform gave it.
            services: the changes, each with the `name` of its service.
            annotations: Kubernetes annotations to set; None removes them.
            workload_identity: the identity of the pods; None removes it.

        Raises:
            ResourceNotFoundError: there is no such extension.
        """
        body = PatchExtension(
            services=services,
            annotations=annotations,
            workload_identity=workload_identity,
        )
        return await self._start(patch_extension(name_of(extension), body=body), ExtensionStatus)

    async def delete(
        self, extension: Extension | ExtensionStatus | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[None]:
        """Start to delete an extension and return the operation.

        The extension has the phase Terminating for a while. `wait()` returns when it was removed.

        Args:
            extension: the extension, or the name that the platform gave it.

        Raises:
            ResourceNotFoundError: there is no such extension.
        """
        started = await self._start(delete_extension(name_of(extension)), Extension)
        # A deleted extension has no status, so the operation has no result.
        return cast("AsyncOperation[None]", started)

    async def upgrade_all(
        self,
        *,
        names: Sequence[Extension | ExtensionStatus | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> UpgradeAllResponse:
        """Upgrade extensions to their latest images and return the results.

        Single upgrades may fail although the call succeeds: see `ok` and `failed` of the answer.
        Requires the admin role.

        Args:
            names: the extensions, or their names. Default: all.
        """
        chosen = None if names is None else ",".join(name_of(one) for one in names)
        return await self._call(upgrade_all_extensions(names=chosen), UpgradeAllResponse)

    async def audit_workroom_scope(
        self, *, include_inactive: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[WorkroomScopeFinding]:
        """Return the extensions that belong to no workroom or to the global one.

        Args:
            include_inactive: True to include extensions that do not run. Default: False.
        """
        request = list_workroom_scope_audit_findings(include_inactive=include_inactive)
        return await self._list(request, WorkroomScopeFinding)

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[Extension]:
        """Return the extensions that you may see.

        Args:
            workroom: only extensions of this workroom, or its id. Default: all.
        """
        request = in_workroom(list_extensions(workroom_id=workroom_id_of(workroom)), workroom)
        return await self._list(request, Extension)
