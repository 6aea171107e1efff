"""The accounts that applications use, the tokens leased for them, and the answers of providers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol, Self

from pydantic import Field, PrivateAttr, model_validator

from kamiwaza.schemas._base import Id, JsonObject, Number, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret
from kamiwaza.schemas.oauth_broker import OAuthProvider


class OAuthConnectionStatus(StrEnum):
    """The known states of an account; servers may send others."""

    CONNECTED = "connected"
    NEEDS_REAUTH = "needs_reauth"
    DISCONNECTED = "disconnected"


_LACKING = frozenset({OAuthConnectionStatus.NEEDS_REAUTH, OAuthConnectionStatus.DISCONNECTED})


class GoogleAuthStart(Schema):
    """The link at which the owner of an account allows an application to use it.

    Only the owner should see `auth_url`. `state` is a secret that the provider returns to the
    platform; it is also a part of `auth_url`.
    """

    auth_url: str | None = Field(default=None, repr=False)
    state: Secret | None = None
    provider: OpenEnum[OAuthProvider] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_link(cls, answer: object) -> object:
        """Accept an answer that is the link alone, which the contract does not exclude."""
        return {"auth_url": answer} if isinstance(answer, str) else answer


class OAuthConnection(Schema):
    """The state of the caller's account with a provider, for one application.

    `expires_at` belongs to the credentials that the platform holds. It renews them itself.
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
        """True if the application can use the account."""
        return self.status == OAuthConnectionStatus.CONNECTED

    @property
    def needs_login(self) -> bool:
        """True if the owner has to log in, for the first time or again."""
        return self.status in _LACKING


class MintToken(Payload):
    """Body that creates a token; `lease_duration` is seconds."""

    component: ClassVar[str | None] = "MintTokenRequest"

    app_installation_id: Id
    tool_id: str
    provider: OpenEnum[OAuthProvider]
    scope_subset: list[str] | None = None
    lease_duration: int | None = None


class MintedToken(Schema):
    """A token of the provider, leased to a tool; lifetimes are seconds.

    The provider accepts the token for `expires_in`. The lease lasts `broker_lease_expires_in`. Do
    not use the token after the earlier of the two.
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
        """Set the time at which the answer arrived, and return this object.

        Args:
            epoch: seconds since 1970.
        """
        self._received_at = datetime.fromtimestamp(epoch, UTC)
        return self

    @property
    def expires_at(self) -> datetime | None:
        """The time until which the provider accepts the token; None if unknown."""
        return self._after(self.expires_in)

    @property
    def lease_expires_at(self) -> datetime | None:
        """The time at which the lease ends; None if unknown."""
        return self._after(self.broker_lease_expires_in)

    def is_expired(self, leeway: float = 0.0, *, now: datetime | None = None) -> bool:
        """Return whether the token or its lease ends within some seconds.

        Args:
            leeway: the seconds that must be left.
            now: the time to compare with. Default: the current time.
        """
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
    """The lease of a token: its tool and its duration. The token itself is not shown again."""

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
        """True if the lease was ended before its time."""
        return self.revoked_at is not None


class ProviderAnswer(Schema):
    """The answer of a provider, under the names that the provider uses."""

    @property
    def content(self) -> JsonObject:
        """All members by their names, unchanged."""
        return dict(self.model_extra or {})


class Leased(Protocol):
    """An object with a lease."""

    @property
    def lease_id(self) -> str:
        """The id of the lease."""
        ...


def lease_id_of(lease: Leased | str) -> str:
    """Return the id of the lease of an object, or the id that was given.

    Args:
        lease: the token, the lease, or the id of the lease.
    """
    return lease if isinstance(lease, str) else lease.lease_id
