# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/execution_gate.py: edit that.
"""The gate that decides which jobs may run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.cluster import ExecutionGate, ExecutionGateBinding
from kamiwaza_api.api.cluster import (
    delete_execution_gate,
    get_execution_gate,
    set_execution_gate,
)

_NONE = "not_configured"


class ExecutionGateService(BaseService):
    """Look at the gate, put one in front of jobs, take it away."""

    def get(self, **call_options: Unpack[CallOptions]) -> ExecutionGate | None:
        """Return the gate, None where jobs pass none."""
        try:
            return self._call(get_execution_gate(), ExecutionGate)
        except ResourceNotFoundError as error:
            if error.reason != _NONE:
                raise
            return None

    def set(
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
        return self._call(set_execution_gate(body=body), ExecutionGate)

    def clear(self, **call_options: Unpack[CallOptions]) -> bool:
        """Take the gate away; False if there was none. Requires: admin."""
        try:
            self._send(delete_execution_gate())
        except ResourceNotFoundError as error:
            if error.reason != _NONE:
                raise
            return False
        return True
