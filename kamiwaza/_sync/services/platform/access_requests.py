# Written by scripts/unasync.py from kamiwaza/_async/services/platform/access_requests.py: edit that.
"""Requests for access to datasets, models and workrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.datasets import Dataset
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.operations import AcceptedOperation, OperationRecord
from kamiwaza.schemas.orchestration import (
    AccessDecision,
    AccessKind,
    AccessRequestCreate,
    AccessRequestResolve,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import request_access, resolve_access_request

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class AccessRequestsService(BaseService):
    """`client.platform.access_requests`: request access, and resolve requests."""

    def create(
        self,
        resource_kind: AccessKind | str,
        resource: Dataset | Model | WorkroomFields | UUID | str,
        *,
        capability: str | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OperationRecord]:
        """Request access to a dataset, a model or a workroom, and return the handle.

        The operation succeeds when the request is resolved. The call is repeated if its answer is
        lost; the idempotency key prevents a second request.

        Args:
            resource_kind: `dataset`, `model` or `workroom`.
            resource: the resource or its id; a dataset or its URN.
            capability: the access you need, such as `editor`, up to 128 characters.
            reason: the reason for the request, up to 300 characters.
            idempotency_key: a text of up to 255 characters; the platform starts calls with the same
                key once. Default: a new key for every call.
        """
        body = AccessRequestCreate(
            resource_kind=resource_kind,
            resource_id=_resource_id(resource),
            capability=capability,
            reason=reason,
            idempotency_key=key_for(idempotency_key),
        )
        return self._start(repeatable(request_access(body=body)), OperationRecord)

    def resolve(
        self,
        request: AcceptedOperation | UUID | str,
        *,
        decision: AccessDecision | str,
        **call_options: Unpack[CallOptions],
    ) -> AcceptedOperation:
        """Approve or deny a request for access and return its operation.

        Args:
            request: the operation of the request, as `client.operations` lists it, or the id of
                the request.
            decision: `approved` or `denied`.

        Raises:
            ConflictError: the request is already resolved.
            InvalidArgumentError: the operation does not name a request for access.
            ResourceNotFoundError: there is no such request.
        """
        body = AccessRequestResolve(decision=decision)
        call = resolve_access_request(_request_id(request), body=body)
        return self._call(call, AcceptedOperation)


def _resource_id(resource: Dataset | Model | WorkroomFields | UUID | str) -> str:
    if isinstance(resource, Dataset):
        return resource.urn
    return str(key_of(resource, "resource"))


def _request_id(request: AcceptedOperation | UUID | str) -> UUID | str:
    """Return the id of a request, which its operation has among its resources."""
    if not isinstance(request, AcceptedOperation):
        return request
    for resource in request.resource_refs:
        if resource.get("kind") == "access_request" and resource.get("id"):
            return resource["id"]
    raise InvalidArgumentError(
        f"request: operation {request.id} names no request for access; give the request's id"
    )
