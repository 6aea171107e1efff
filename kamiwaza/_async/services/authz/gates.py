"""Gates: code that decides about single records."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.authz_gates import Gate, GateClass, GateReason
from kamiwaza_api.api.authz import discover_gate


class AsyncGatesService(AsyncBaseService):
    """Inspect gates."""

    async def discover(self, classpath: str, **call_options: Unpack[CallOptions]) -> Gate | None:
        """Return what a gate needs, or None if the platform has no gates configured.

        This changes nothing on the platform.

        Args:
            classpath: the class of the gate, such as `acme_gates.region.RegionGate`.

        Raises:
            ValidationError: the class is not a gate. `reason` is one of `GateReason`.
        """
        try:
            return await self._call(discover_gate(body=GateClass(classpath=classpath)), Gate)
        except ResourceNotFoundError as error:
            if error.reason != GateReason.NOT_CONFIGURED:
                raise
            return None
