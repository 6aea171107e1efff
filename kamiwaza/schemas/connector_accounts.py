"""The caller's own accounts with services elsewhere, reached through connectors."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, Number, OpenEnum, Schema
from kamiwaza.schemas._secret import Secret


class ConnectionStatus(StrEnum):
    """How an account stands; servers may use other words."""

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
    """What a person types in at `verification_uri`: the `user_code`.

    `device_code` is the client's own part and secret. `interval` and `expires_in` are seconds.
    """

    device_code: Secret | None = None
    user_code: str | None = None
    verification_uri: str | None = None
    verification_uri_complete: str | None = None
    interval: Number | None = None
    expires_in: Number | None = None


class ConnectStarted(Schema):
    """How to go on: by opening `auth_url`, or with a code."""

    auth_url: str | None = None
    device_code: DeviceCode | None = None

    @property
    def by_code(self) -> bool:
        """True when a person has to type a code in."""
        return self.device_code is not None


class AccountConnection(Schema):
    """How the caller's account with a connector stands.

    `interval` is the seconds to leave the service alone after a question about a code.
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
        """True when the platform reaches the account."""
        return self.status == ConnectionStatus.CONNECTED

    @property
    def needs_login(self) -> bool:
        """True when `connect` is what it takes."""
        return self.status in _LACKING


class CapabilityCheck(Schema):
    """One thing that was tried with an account."""

    capability: str | None = None
    label: str | None = None
    status: str | None = None
    message: str | None = None
    http_status: int | None = None
    failure_kind: str | None = None
    sample_data: JsonObject | None = None

    @property
    def ok(self) -> bool:
        """True when it worked."""
        return (self.status or "").lower() == "success"


class ConnectionCheck(Schema):
    """What came of trying an account out. An answer that says neither way counts as bad."""

    status: str | None = None
    connection_status: OpenEnum[ConnectionStatus] | None = None
    checks: list[CapabilityCheck] = Field(default_factory=list)
    failing_capabilities: list[str] = Field(default_factory=list)
    provider_label: str | None = None
    message: str | None = None

    @property
    def ok(self) -> bool:
        """True when the account is connected and at least something worked."""
        usable = self.connection_status in (None, ConnectionStatus.CONNECTED)
        word = (self.status or "").lower()
        worked = word == "success" or (word == "partial" and any(one.ok for one in self.checks))
        return usable and worked

    @property
    def failed(self) -> list[CapabilityCheck]:
        """The things that did not work."""
        return [one for one in self.checks if not one.ok]
