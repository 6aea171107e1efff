# Written by scripts/unasync.py from kamiwaza/_async/services/platform/access_requests.py: edit that.
"""Requests for access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.http.idempotency import idempotency_key as key_of
from kamiwaza.http.idempotency import repeatable
from kamiwaza.schemas.operations import AcceptedOperation, OperationRecord
from kamiwaza.schemas.orchestration import (
    AccessDecision,
    AccessKind,
    AccessRequestCreate,
    AccessRequestResolve,
)
from kamiwaza_api.api.platform import request_access, resolve_access_request

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class AccessRequestsService(BaseService):
    """`client.platform.access_requests`: ask for access, and answer those who ask."""

    def create(
        self,
        resource_kind: AccessKind | str,
        resource_id: UUID | str,
        *,
        capability: str | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OperationRecord]:
        """Ask for access to a dataset, a model or a workroom and return the handle.

        It succeeds when somebody answered. The platform takes what has the same
        `idempotency_key` (a new one unless given) once, so a lost answer is asked for again.
        """
        body = AccessRequestCreate(
            resource_kind=resource_kind,
            resource_id=str(resource_id),
            capability=capability,
            reason=reason,
            idempotency_key=key_of(idempotency_key),
        )
        return self._start(repeatable(request_access(body=body)), OperationRecord)

    def resolve(
        self,
        access_request_id: UUID | str,
        *,
        decision: AccessDecision | str,
        **call_options: Unpack[CallOptions],
    ) -> AcceptedOperation:
        """Approve or deny a request and return its operation as it stands then.

        Raises ResourceNotFoundError if there is none of that id, ConflictError if it was answered.
        """
        body = AccessRequestResolve(decision=decision)
        request = resolve_access_request(access_request_id, body=body)
        return self._call(request, AcceptedOperation)
