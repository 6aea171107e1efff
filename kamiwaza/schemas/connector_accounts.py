"""The caller's accounts with the services behind connectors."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from kamiwaza.schemas._base import (
    JsonObject,
    Number,
    OpenEnum,
    Payload,
    Schema,
)
from kamiwaza.schemas._secret import Secret, SecretInput


class ConnectionStatus(StrEnum):
    """The known states of an account; servers may send others."""

    PENDING = "pending"
    CONNECTED = "connected"
    EXPIRED = "expired"
    FAILED = "failed"
    NEEDS_REAUTH = "needs_reauth"
    NEEDS_CONNECTION = "needs_connection"
    DISCONNECTED = "disconnected"


_LACKING = frozenset({
    ConnectionStatus.NEEDS_REAUTH, ConnectionStatus.NEEDS_CONNECTION,
    ConnectionStatus.DISCONNECTED, ConnectionStatus.EXPIRED,
})  # fmt: skip


class DeviceCode(Schema):
    """The code that a user enters at `verification_uri`: `user_code`.

    `device_code` is the client's own part and secret. `interval` and `expires_in` are seconds.
    """

    device_code: Secret | None = None
    user_code: str | None = None
    verification_uri: str | None = None
    verification_uri_complete: str | None = None
    interval: Number | None = None
    expires_in: Number | None = None


class ConnectStarted(Schema):
    """The next step of connecting an account: a link to open, or a code to enter."""

    auth_url: str | None = None
    device_code: DeviceCode | None = None

    @property
    def by_code(self) -> bool:
        """True if the user has to enter a code."""
        return self.device_code is not None


class AccountConnection(Schema):
    """The state of the caller's account with a connector.

    `interval` is the smallest number of seconds before the next poll of a device code.
    """

    status: OpenEnum[ConnectionStatus] | None = None
    interval: Number | None = None
    connected_email: str | None = None
    scopes: list[str] | None = None
    error: str | None = None
    message: str | None = None
    detail: str | None = None

    @property
    def is_connected(self) -> bool:
        """True if the platform can use the account."""
        return self.status == ConnectionStatus.CONNECTED

    @property
    def needs_login(self) -> bool:
        """True if the account has to be connected (again) with `connect`."""
        return self.status in _LACKING


class CapabilityCheck(Schema):
    """One test of an account."""

    capability: str | None = None
    label: str | None = None
    status: str | None = None
    message: str | None = None
    http_status: int | None = None
    failure_kind: str | None = None
    sample_data: JsonObject | None = None

    @property
    def ok(self) -> bool:
        """True if the test succeeded."""
        return (self.status or "").lower() == "success"


class ConnectionCheck(Schema):
    """The tests of an account. An answer without a clear result counts as failed."""

    status: str | None = None
    connection_status: OpenEnum[ConnectionStatus] | None = None
    checks: list[CapabilityCheck] = Field(default_factory=list)
    failing_capabilities: list[str] = Field(default_factory=list)
    provider_label: str | None = None
    message: str | None = None

    @property
    def ok(self) -> bool:
        """True if the account is connected and at least one test succeeded."""
        usable = self.connection_status in (None, ConnectionStatus.CONNECTED)
        word = (self.status or "").lower()
        worked = word == "success" or (word == "partial" and any(one.ok for one in self.checks))
        return usable and worked

    @property
    def failed(self) -> list[CapabilityCheck]:
        """The tests that failed."""
        return [one for one in self.checks if not one.ok]


class DeviceConnectionPoll(Payload):
    """Body that asks for an account once."""

    device_code: SecretInput
