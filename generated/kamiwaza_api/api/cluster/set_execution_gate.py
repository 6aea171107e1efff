"""PUT /cluster/execution-gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.execution_gate_binding_request import ExecutionGateBindingRequest
    from ...models.execution_gate_binding_response import ExecutionGateBindingResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.set_execution_gate",
    method="PUT",
    path="/cluster/execution-gate",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def set_execution_gate(
    *, body: ExecutionGateBindingRequest | Mapping[str, object] | SupportsModelDump
) -> Request[ExecutionGateBindingResponse]:
    """Bind a gate that controls job execution on the cluster.

    PUT /cluster/execution-gate

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/execution-gate", _parse, body=body)


def _parse(data: Any) -> ExecutionGateBindingResponse:
    from ...models.execution_gate_binding_response import ExecutionGateBindingResponse

    return ExecutionGateBindingResponse.from_dict(data)
