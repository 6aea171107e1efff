# Written by scripts/unasync.py from kamiwaza/_async/services/operations/remediations.py: edit that.
"""Remediations of failed operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.operations import (
    AcceptedOperation,
    OperationRecord,
    Remediation,
    RemediationPreview,
    RemediationRun,
    RemediationTarget,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.operations import (
    execute_remediation,
    list_remediations,
    preview_remediation,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class RemediationsService(BaseService):
    """`client.operations.remediations`: list, preview and execute remediations."""

    def preview(
        self,
        remediation: Remediation | str,
        operation: AcceptedOperation | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> RemediationPreview:
        """Return what a remediation would change about an operation; nothing is changed.

        Args:
            remediation: the remediation or its id.
            operation: the failed operation, its record, or its id.

        Raises:
            ResourceNotFoundError: there is no such remediation or operation.
        """
        body = RemediationTarget(operation_id=id_of(operation, "operation"))
        request = preview_remediation(_name(remediation), body=body)
        return self._call(request, RemediationPreview)

    def execute(
        self,
        remediation: Remediation | str,
        operation: AcceptedOperation | UUID | str,
        *,
        confirmed: bool,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OperationRecord]:
        """Start a remediation of a failed operation and return the handle of the new operation.

        Call `preview` first to see the changes. Requires the admin role.

        Args:
            remediation: the remediation or its id.
            operation: the failed operation, its record, or its id.
            confirmed: True starts the remediation; the platform refuses False.

        Raises:
            ConflictError: the operation has not failed.
            ResourceNotFoundError: there is no such remediation or operation.
        """
        body = RemediationRun(operation_id=id_of(operation, "operation"), confirmed=confirmed)
        request = execute_remediation(_name(remediation), body=body)
        return self._start(request, OperationRecord)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[Remediation]:
        """Return the remediations that the platform offers for failed operations."""
        return self._list(list_remediations(), Remediation)


def _name(remediation: Remediation | str) -> str:
    return remediation.id if isinstance(remediation, Remediation) else remediation
