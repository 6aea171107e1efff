# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/account_operation.py: edit that.
"""An account that is being connected: what a person has to do, and the wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._sync.operations.operation import Operation
from kamiwaza.operations.lifecycles import ACCOUNT_CONNECTION
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.schemas.connector_accounts import (
    AccountConnection,
    ConnectionStatus,
    ConnectStarted,
    DeviceCode,
)

if TYPE_CHECKING:
    from uuid import UUID

    from kamiwaza._sync.services.connectors.accounts import AccountsMixin
    from kamiwaza.clock import Clock


class Connecting(Operation[AccountConnection]):
    """The handle of an account that is being connected.

    Send its owner to `auth_url`, or show them `device_code.user_code` and where to type it in;
    `wait()` returns once they have logged in, and asks no more often than the service allows.
    """

    def __init__(self, job: AccountJob, *, clock: Clock) -> None:
        """Follow a job that was begun."""
        super().__init__(
            ACCOUNT_CONNECTION,
            str(job.connector_id),
            clock=clock,
            poll=job.poll,
            cancel=job.cancel,
            initial=Snapshot(OperationState.PENDING, hint=job.interval),
            key="connectors.account",
        )
        self._started = job.started

    @property
    def auth_url(self) -> str | None:
        """Where the owner logs in; None where they type a code in."""
        return self._started.auth_url

    @property
    def device_code(self) -> DeviceCode | None:
        """The code the owner types in, and where; None where they log in at `auth_url`."""
        return self._started.device_code


class AccountJob:
    """One account on its way to being connected."""

    def __init__(
        self, service: AccountsMixin, connector_id: UUID | str, started: ConnectStarted
    ) -> None:
        """Hold what is asked and whom."""
        self._service = service
        self.connector_id = connector_id
        self.started = started
        self._cancelled = False

    @property
    def interval(self) -> float | None:
        """The least number of seconds between two questions, None if nobody says."""
        code = self.started.device_code
        return None if code is None or code.interval is None else float(code.interval)

    def poll(self) -> Snapshot[AccountConnection]:
        """Look at the account once; the answer to a code that was typed in says little of it."""
        code = self.started.device_code
        if code is None or self._cancelled:
            return self._seen(self._service.connection(self.connector_id))
        found = self._service.poll_connect(self.connector_id, device_code=code)
        if found.is_connected:
            found = self._service.connection(self.connector_id)
        return self._seen(found)

    def cancel(self) -> None:
        """Disconnect the account."""
        self._service.disconnect(self.connector_id)
        self._cancelled = True

    def _seen(self, found: AccountConnection) -> Snapshot[AccountConnection]:
        raw = str(found.status or "")
        state = ACCOUNT_CONNECTION.state_of(raw)
        if self._cancelled and found.status == ConnectionStatus.DISCONNECTED:
            state = OperationState.CANCELLED
        hint = self.interval if found.interval is None else float(found.interval)
        reason = found.detail or found.message
        return Snapshot(state, raw, found, code=found.error, reason=reason, hint=hint)
