"""The gate that decides which jobs may run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.cluster import ExecutionGate, ExecutionGateBinding
from kamiwaza_api.api.cluster import (
    delete_execution_gate,
    get_execution_gate,
    set_execution_gate,
)

_NONE = "not_configured"


class AsyncExecutionGateService(AsyncBaseService):
    """Look at the gate, put one in front of jobs, take it away."""

    async def get(self, **call_options: Unpack[CallOptions]) -> ExecutionGate | None:
        """Return the gate, None where jobs pass none."""
        try:
            return await self._call(get_execution_gate(), ExecutionGate)
        except ResourceNotFoundError as error:
            if error.reason != _NONE:
                raise
            return None

    async def set(
        self,
        gate_class: str,
        *,
        config: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ExecutionGate:
        """Let the gate of a class (`authz.gates.discover`) decide from now on. Requires: admin."""
        body = ExecutionGateBinding(
            type=gate_class, config=None if config is None else dict(config)
        )
        return await self._call(set_execution_gate(body=body), ExecutionGate)

    async def clear(self, **call_options: Unpack[CallOptions]) -> bool:
        """Take the gate away; False if there was none. Requires: admin."""
        try:
            await self._send(delete_execution_gate())
        except ResourceNotFoundError as error:
            if error.reason != _NONE:
                raise
            return False
        return True
