"""The platform's own records of long operations, and notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.operations.notifications import AsyncNotificationsService
from kamiwaza._async.services.operations.remediations import AsyncRemediationsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.notifications import OperationTray
from kamiwaza.schemas.operations import AcceptedOperation, OperationRecord, StateChange
from kamiwaza_api.api.operations import (
    dismiss_operation,
    get_operation,
    get_operation_tray,
    list_operations,
    mark_operation_seen,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza._async.paging.page import AsyncPage


class AsyncOperationsService(AsyncBaseService):
    """`client.operations`: the platform's own records of long operations, and notifications."""

    @property
    def notifications(self) -> AsyncNotificationsService:
        """Return the service of what the platform tells the caller."""
        return self._lazy(AsyncNotificationsService)

    @property
    def remediations(self) -> AsyncRemediationsService:
        """Return the service of what can be done about operations that failed."""
        return self._lazy(AsyncRemediationsService)

    async def get(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> OperationRecord:
        """Return one operation as it stands. Raises ResourceNotFoundError if there is none."""
        request = get_operation(id_of(operation, "operation"))
        return await self._call(request, OperationRecord)

    def watch(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[OperationRecord]:
        """Return the handle of an operation begun elsewhere; sends nothing.

        Its `wait()` returns the record when it has succeeded.
        """
        operation_id = id_of(operation, "operation")
        return self._handle("operations.operation", operation_id, OperationRecord)

    async def mark_seen(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Note that the caller has seen an operation."""
        return await self._call(mark_operation_seen(id_of(operation, "operation")), StateChange)

    async def dismiss(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Put an operation that is over away; `list` then shows it only if asked to.

        Raises ConflictError while it cannot be dismissed.
        """
        return await self._call(dismiss_operation(id_of(operation, "operation")), StateChange)

    async def tray(self, **call_options: Unpack[CallOptions]) -> OperationTray:
        """Return what the caller should know now: operations and notifications by urgency."""
        return await self._call(get_operation_tray(), OperationTray)

    def list(
        self,
        *,
        limit: int | None = None,
        include_dismissed: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[OperationRecord]:
        """Return the caller's newest operations, newest first.

        `limit` is 1 to 200, 100 unless given; older ones cannot be listed.
        """
        request = list_operations(include_dismissed=include_dismissed or None)
        return self._pages(request, OperationRecord, limit=limit)
