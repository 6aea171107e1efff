# Written by scripts/unasync.py from kamiwaza/_async/services/federations/_pairing.py: edit that.
"""Pairing with another cluster, and ending that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.federations import Federation, FederationPing
from kamiwaza_api.api.federations import (
    disconnect_federation,
    pair_federation,
    ping_federation,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation

# The platform waits for the key to reach the other side, and is asked again for 90 s.
_PATIENCE = 60.0


class PairingMixin(BaseService):
    """Pair, ping and disconnect."""

    def pair(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[Federation]:
        """Begin to pair with the other cluster and return the operation. Requires: admin.

        While the key has not reached the other side (503 with the reason
        `psk_propagation_timeout`) the platform is asked again, for up to 90 seconds. What else
        goes wrong is in the error's `reason`, one of `FederationReason`.
        """
        request = pair_federation(identifier(federation_id, "federation_id"))
        return self._start(request, Federation, started=Federation, timeout=_PATIENCE)

    def ping(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> FederationPing:
        """Return whether the other cluster answers; true in an `if` when so. Requires: admin."""
        return self._call(
            ping_federation(identifier(federation_id, "federation_id")), FederationPing
        )

    def disconnect(
        self,
        federation_id: Federation | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """End working with the other cluster, which has to agree. Requires: admin.

        With `force` it need not even be there.
        """
        self._send(disconnect_federation(identifier(federation_id, "federation_id"), force=force))
