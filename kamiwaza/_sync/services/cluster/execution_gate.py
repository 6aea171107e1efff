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
    """`client.cluster.execution_gate`: the gate that decides which jobs may run."""

    def get(self, **call_options: Unpack[CallOptions]) -> ExecutionGate | None:
        """Return the gate; None if there is none."""
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
        """Set the gate and return it.

        Requires the admin role.

        Args:
            gate_class: the path of the class of the gate, as `authz.gates.discover` lists it.
            config: the settings of the gate.
        """
        body = ExecutionGateBinding(
            type=gate_class, config=None if config is None else dict(config)
        )
        return self._call(set_execution_gate(body=body), ExecutionGate)

    def clear(self, **call_options: Unpack[CallOptions]) -> bool:
        """Remove the gate; returns False if there was none.

        Requires the admin role.
        """
        try:
            self._send(delete_execution_gate())
        except ResourceNotFoundError as error:
            if error.reason != _NONE:
                raise
            return False
        return True
