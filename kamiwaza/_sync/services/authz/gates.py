# Written by scripts/unasync.py from kamiwaza/_async/services/authz/gates.py: edit that.
"""Gates: code that decides about records, one by one."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.authz_gates import Gate, GateClass, GateReason
from kamiwaza_api.api.authz import discover_gate


class GatesService(BaseService):
    """Look at gates."""

    def discover(self, classpath: str, **call_options: Unpack[CallOptions]) -> Gate | None:
        """Return what the gate of a class needs; None where no gates are set up.

        Only looks. What cannot be a gate is refused with a `reason` of `GateReason`.
        """
        try:
            return self._call(discover_gate(body=GateClass(classpath=classpath)), Gate)
        except ResourceNotFoundError as error:
            if error.reason != GateReason.NOT_CONFIGURED:
                raise
            return None
