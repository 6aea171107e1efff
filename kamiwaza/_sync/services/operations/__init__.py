# Written by scripts/unasync.py from kamiwaza/_async/services/operations/__init__.py: edit that.
"""The platform's own records of long operations, and notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.operations.notifications import NotificationsService
from kamiwaza._sync.services.operations.remediations import RemediationsService
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
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page


class OperationsService(BaseService):
    """`client.operations`: the platform's own records of long operations, and notifications."""

    @property
    def notifications(self) -> NotificationsService:
        """Return the service of what the platform tells the caller."""
        return self._lazy(NotificationsService)

    @property
    def remediations(self) -> RemediationsService:
        """Return the service of what can be done about operations that failed."""
        return self._lazy(RemediationsService)

    def get(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> OperationRecord:
        """Return one operation as it stands. Raises ResourceNotFoundError if there is none."""
        request = get_operation(id_of(operation, "operation"))
        return self._call(request, OperationRecord)

    def watch(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[OperationRecord]:
        """Return the handle of an operation begun elsewhere; sends nothing.

        Its `wait()` returns the record when it has succeeded.
        """
        operation_id = id_of(operation, "operation")
        return self._handle("operations.operation", operation_id, OperationRecord)

    def mark_seen(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Note that the caller has seen an operation."""
        return self._call(mark_operation_seen(id_of(operation, "operation")), StateChange)

    def dismiss(
        self, operation: AcceptedOperation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Put an operation that is over away; `list` then shows it only if asked to.

        Raises ConflictError while it cannot be dismissed.
        """
        return self._call(dismiss_operation(id_of(operation, "operation")), StateChange)

    def tray(self, **call_options: Unpack[CallOptions]) -> OperationTray:
        """Return what the caller should know now: operations and notifications by urgency."""
        return self._call(get_operation_tray(), OperationTray)

    def list(
        self,
        *,
        limit: int | None = None,
        include_dismissed: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Page[OperationRecord]:
        """Return the caller's newest operations, newest first.

        `limit` is 1 to 200, 100 unless given; older ones cannot be listed.
        """
        request = list_operations(include_dismissed=include_dismissed or None)
        return self._pages(request, OperationRecord, limit=limit)
