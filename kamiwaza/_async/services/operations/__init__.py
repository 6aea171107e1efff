"""The platform's own records of long operations, and notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.operations._gather import AsyncGatherMixin
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


class AsyncOperationsService(AsyncGatherMixin, AsyncBaseService):
    """`client.operations`: the platform's own records of long operations, and notifications."""

    @property
    def notifications(self) -> AsyncNotificationsService:
        """Return the service of notifications."""
        return self._lazy(AsyncNotificationsService)

    @property
    def remediations(self) -> AsyncRemediationsService:
        """Return the service of remediations for failed operations."""
        return self._lazy(AsyncRemediationsService)

    async def get(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> OperationRecord:
        """Return the record of one operation in its current state.

        Args:
            operation: the operation, its record, or its id.

        Raises:
            ResourceNotFoundError: there is no such operation.
        """
        request = get_operation(id_of(operation, "operation"))
        return await self._call(request, OperationRecord)

    def watch(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[OperationRecord]:
        """Return the handle of an operation that was started elsewhere; sends nothing.

        Its `wait()` returns the record when the operation has succeeded.

        Args:
            operation: the operation, its record, or its id.
        """
        operation_id = id_of(operation, "operation")
        return self._handle("operations.operation", operation_id, OperationRecord)

    async def mark_seen(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Mark an operation as seen by you.

        Args:
            operation: the operation, its record, or its id.

        Raises:
            ResourceNotFoundError: there is no such operation.
        """
        return await self._call(mark_operation_seen(id_of(operation, "operation")), StateChange)

    async def dismiss(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Dismiss an operation that is over; `list` then leaves it out by default.

        Args:
            operation: the operation, its record, or its id.

        Raises:
            ConflictError: the operation cannot be dismissed yet.
            ResourceNotFoundError: there is no such operation.
        """
        return await self._call(dismiss_operation(id_of(operation, "operation")), StateChange)

    async def tray(self, **call_options: Unpack[CallOptions]) -> OperationTray:
        """Return the tray of the console: operations and notifications, grouped by urgency."""
        return await self._call(get_operation_tray(), OperationTray)

    def list(
        self,
        *,
        limit: int | None = None,
        include_dismissed: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[OperationRecord]:
        """Return your newest operations, newest first. The platform cannot list older ones.

        Args:
            limit: the maximum number of operations, 1 to 200. Default: the platform's own (100).
            include_dismissed: True includes dismissed operations.
        """
        request = list_operations(include_dismissed=include_dismissed or None)
        return self._pages(request, OperationRecord, limit=limit)
