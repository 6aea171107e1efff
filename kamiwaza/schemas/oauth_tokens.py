"""Accounts that applications act for, the tokens lent for them, and what providers answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol, Self

from pydantic import Field, PrivateAttr, model_validator

from kamiwaza.schemas._base import Id, JsonObject, Number, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret
from kamiwaza.schemas.oauth_broker import OAuthProvider


class OAuthConnectionStatus(StrEnum):
    """How an account stands; servers may use other words."""

    CONNECTED = "connected"
    NEEDS_REAUTH = "needs_reauth"
    DISCONNECTED = "disconnected"


_LACKING = frozenset({OAuthConnectionStatus.NEEDS_REAUTH, OAuthConnectionStatus.DISCONNECTED})


class GoogleAuthStart(Schema):
    """Where the owner of an account lets an application act for them: `auth_url`.

    `state` is what the provider hands back to the platform; it is also within `auth_url`, which is
    for its owner's eyes only.
    """

    auth_url: str | None = Field(default=None, repr=False)
    state: Secret | None = None
    provider: OpenEnum[OAuthProvider] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_link(cls, answer: object) -> object:
        """Take the link alone for the whole answer: the contract does not exclude it."""
        return {"auth_url": answer} if isinstance(answer, str) else answer


class OAuthConnection(Schema):
    """How the caller's account with a provider stands, as far as one application goes.

    `expires_at` is about the credentials the platform holds, which it renews by itself.
    """

    component: ClassVar[str | None] = "ConnectionStatusResponse"

    status: OpenEnum[OAuthConnectionStatus] | None = None
    provider: OpenEnum[OAuthProvider] | None = None
    external_email: str | None = None
    granted_scopes: list[str] | None = None
    expires_at: Timestamp | None = None
    connected_at: Timestamp | None = None
    message: str | None = None

    @property
    def is_connected(self) -> bool:
        """True when the application can act for the account."""
        return self.status == OAuthConnectionStatus.CONNECTED

    @property
    def needs_login(self) -> bool:
        """True when its owner has to log in, for the first time or again."""
        return self.status in _LACKING


class MintToken(Payload):
    """Body that asks for a token; `lease_duration` is seconds."""

    component: ClassVar[str | None] = "MintTokenRequest"

    app_installation_id: Id
    tool_id: str
    provider: OpenEnum[OAuthProvider]
    scope_subset: list[str] | None = None
    lease_duration: int | None = None


class MintedToken(Schema):
    """A token of the provider's own, lent to a tool under a lease; lifetimes are seconds.

    `expires_in` is what the provider says of the token, `broker_lease_expires_in` how long the
    platform lends it; nobody should use it after the earlier one.
    """

    component: ClassVar[str | None] = "MintTokenResponse"

    lease_id: str
    access_token: Secret
    token_type: str | None = None
    expires_in: Number | None = None
    broker_lease_expires_in: Number | None = None
    granted_scopes: list[str] = Field(default_factory=list)

    _received_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    def received(self, epoch: float) -> Self:
        """Note the moment of the answer (seconds since 1970) and return this object."""
        self._received_at = datetime.fromtimestamp(epoch, UTC)
        return self

    @property
    def expires_at(self) -> datetime | None:
        """The moment the provider no longer takes the token; None if nobody says."""
        return self._after(self.expires_in)

    @property
    def lease_expires_at(self) -> datetime | None:
        """The moment the lease ends; None if nobody says."""
        return self._after(self.broker_lease_expires_in)

    def is_expired(self, leeway: float = 0.0, *, now: datetime | None = None) -> bool:
        """Tell whether token or lease is over within `leeway` seconds of `now`."""
        moment = (now or datetime.now(UTC)) + timedelta(seconds=leeway)
        ends = (self.expires_at, self.lease_expires_at)
        return any(end is not None and end <= moment for end in ends)

    def _after(self, seconds: float | None) -> datetime | None:
        try:
            return None if seconds is None else self._received_at + timedelta(seconds=seconds)
        except OverflowError:
            if seconds and seconds > 0:
                return datetime.max.replace(tzinfo=UTC)
            return datetime.min.replace(tzinfo=UTC)


class TokenLease(Schema):
    """For how long which tool was lent a token; the token itself is not shown again."""

    component: ClassVar[str | None] = "LeaseStatusResponse"

    lease_id: str
    app_installation_id: Id | None = None
    tool_id: str | None = None
    provider: OpenEnum[OAuthProvider] | None = None
    granted_scopes: list[str] = Field(default_factory=list)
    issued_at: Timestamp | None = None
    expires_at: Timestamp | None = None
    revoked_at: Timestamp | None = None
    is_valid: bool = False

    @property
    def is_revoked(self) -> bool:
        """True when it was given back before its time."""
        return self.revoked_at is not None


class ProviderAnswer(Schema):
    """What a provider answered to a tool, under the names the provider gives the parts."""

    @property
    def content(self) -> JsonObject:
        """All members by name, as they came."""
        return dict(self.model_extra or {})


class Leased(Protocol):
    """Anything that was lent under a lease."""

    @property
    def lease_id(self) -> str:
        """The id of the lease."""
        ...


def lease_id_of(lease: Leased | str) -> str:
    """Return the id of the lease of a thing, or the id itself."""
    return lease if isinstance(lease, str) else lease.lease_id
