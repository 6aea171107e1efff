"""GET /cluster/execution-gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.execution_gate_binding_response import ExecutionGateBindingResponse

ENDPOINT = Endpoint(
    name="cluster.get_execution_gate",
    method="GET",
    path="/cluster/execution-gate",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_execution_gate() -> Request[ExecutionGateBindingResponse]:
    """Return the gate that controls job execution on the cluster.

    GET /cluster/execution-gate
    """
    return Request(ENDPOINT, "/cluster/execution-gate", _parse)


def _parse(data: Any) -> ExecutionGateBindingResponse:
    from ...models.execution_gate_binding_response import ExecutionGateBindingResponse

    return ExecutionGateBindingResponse.from_dict(data)
