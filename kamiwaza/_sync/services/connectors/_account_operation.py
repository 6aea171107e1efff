# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/_account_operation.py: edit that.
"""The operation that connects an account: how its owner logs in, and the wait for it."""

from __future__ import annotations

from dataclasses import dataclass
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
    from collections.abc import Callable
    from uuid import UUID

    from kamiwaza.clock import Clock


class Connecting(Operation[AccountConnection]):
    """The handle of an account that is being connected.

    Open `auth_url`, or enter `device_code.user_code` at `device_code.verification_uri`. `wait()`
    returns the account when its owner has logged in; it polls no more often than the service
    allows.
    """

    def __init__(self, job: AccountJob, *, clock: Clock) -> None:
        """Follow a connection that was begun."""
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
        """The link where the owner logs in; None if the owner enters a code instead."""
        return self._started.auth_url

    @property
    def device_code(self) -> DeviceCode | None:
        """The code the owner enters, and where; None if the owner logs in at `auth_url`."""
        return self._started.device_code


@dataclass(frozen=True, slots=True)
class AccountCalls:
    """The requests that following one account takes."""

    poll: Callable[[DeviceCode], AccountConnection]
    get: Callable[[], AccountConnection]
    disconnect: Callable[[], None]


class AccountJob:
    """The connection of one account, from the first answer until the account is connected."""

    def __init__(
        self, connector_id: UUID | str, started: ConnectStarted, calls: AccountCalls
    ) -> None:
        """Keep the first answer and the requests that are sent later."""
        self.connector_id = connector_id
        self.started = started
        self._calls = calls
        self._cancelled = False

    @property
    def interval(self) -> float | None:
        """The least number of seconds between two polls, None if the service sets none."""
        code = self.started.device_code
        return None if code is None or code.interval is None else float(code.interval)

    def poll(self) -> Snapshot[AccountConnection]:
        """Read the state of the account once."""
        code = self.started.device_code
        if code is None or self._cancelled:
            return self._snapshot(self._calls.get())
        account = self._calls.poll(code)
        if account.is_connected:
            # The answer to a device code has the state only, not the e-mail address and scopes.
            account = self._calls.get()
        return self._snapshot(account)

    def cancel(self) -> None:
        """Disconnect the account."""
        self._calls.disconnect()
        self._cancelled = True

    def _snapshot(self, account: AccountConnection) -> Snapshot[AccountConnection]:
        raw = str(account.status or "")
        state = ACCOUNT_CONNECTION.state_of(raw)
        if self._cancelled and account.status == ConnectionStatus.DISCONNECTED:
            state = OperationState.CANCELLED
        hint = self.interval if account.interval is None else float(account.interval)
        reason = account.detail or account.message
        return Snapshot(state, raw, account, code=account.error, reason=reason, hint=hint)
