"""Tokens, users and personal access tokens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from pydantic import Field, PrivateAttr

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, Number, Payload, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas._secret import Secret, SecretInput

PLATFORM_AUDIENCE = "kamiwaza-platform"
"""The only audience of personal access tokens the platform's API accepts."""


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)


def _now() -> datetime:
    return datetime.now(UTC)


def after(start: datetime, seconds: float) -> datetime:
    """Return `start` plus `seconds`, limited to the range that datetime can represent."""
    try:
        return start + timedelta(seconds=seconds)
    except OverflowError:
        return _LAST if seconds > 0 else _EPOCH


class LoginForm(Payload):
    """Body of a login with name and password. The platform has defaults for omitted members."""

    component: ClassVar[str | None] = "LoginForm"

    username: str
    password: SecretInput
    grant_type: str | None = "password"
    scope: str | None = None
    client_id: str | None = None
    client_secret: SecretInput | None = None


class TokenResponse(Schema):
    """Tokens the platform issued: `expires_in` is seconds from the moment of the answer."""

    component: ClassVar[str | None] = "TokenResponse"

    access_token: Secret
    token_type: str | None = None
    expires_in: Number | None = None
    refresh_token: Secret | None = None
    id_token: Secret | None = None

    _received_at: datetime = PrivateAttr(default_factory=_now)

    def received(self, epoch: float) -> TokenResponse:
        """Record when the answer arrived and return this object.

        Args:
            epoch: the moment of the answer, in seconds since 1970 (UTC).
        """
        self._received_at = datetime.fromtimestamp(epoch, UTC)
        return self

    @property
    def expires_at(self) -> datetime | None:
        """When the access token expires; None if the platform named no lifetime."""
        if self.expires_in is None:
            return None
        return after(self._received_at, self.expires_in)

    def is_expired(self, leeway: float = 0.0, *, now: datetime | None = None) -> bool:
        """Return whether the access token has expired.

        Args:
            leeway: seconds; a token that expires within them counts as expired. Default: 0.
            now: the moment to compare with, with a time zone. Default: the current time.
        """
        end = self.expires_at
        return end is not None and end <= (now or _now()) + timedelta(seconds=leeway)


class UserInfo(Schema):
    """The caller's account at the identity provider."""

    component: ClassVar[str | None] = "UserInfo"

    username: str | None = None
    email: str | None = None
    groups: list[str] = Field(default_factory=list)
    roles: list[str] = Field(default_factory=list)
    sub: str | None = None

    @property
    def is_admin(self) -> bool:
        """True if the caller has the admin role."""
        return "admin" in self.roles

    @property
    def subject(self) -> str | None:
        """The caller as the subject of tuples, checks and grants; None if `sub` is missing."""
        return f"user:{self.sub}" if self.sub else None


class LogoutResult(Schema):
    """The result of a logout. A browser opens the URLs to end its own sessions."""

    message: str | None = None
    logout_time: Timestamp | None = None
    session_termination_requested: bool | None = None
    front_channel_logout_url: str | None = None
    post_logout_redirect_uri: str | None = None


class AuthHealth(Schema):
    """The state of the authentication service; `uptime` is seconds."""

    status: str | None = None
    version: str | None = None
    uptime: Number | None = None
    use_auth: bool | None = Field(default=None, alias="KAMIWAZA_USE_AUTH")
    jwks_cache_status: str | None = None

    @property
    def is_healthy(self) -> bool:
        """True if the service reports that it is healthy."""
        return self.status == "healthy"


class AuthMetadata(Schema):
    """The message of the authentication service about itself."""

    message: str | None = None


class SigningKey(Schema):
    """One public key (RFC 7517) that verifies access tokens."""

    kty: str | None = None
    kid: str | None = None
    alg: str | None = None
    use: str | None = None
    n: str | None = None
    e: str | None = None


class SigningKeys(ListAnswer[SigningKey]):
    """The public keys that verify the platform's tokens."""

    keys: list[SigningKey] = Field(default_factory=list)

    def get(self, kid: str) -> SigningKey | None:
        """Return the key with an id, or None if the platform has no such key.

        Args:
            kid: the key id, as in the header of a token.
        """
        return next((key for key in self.keys if key.kid == kid), None)

    def _items(self) -> Sequence[SigningKey]:
        return self.keys


class PAT(Schema):
    """A personal access token, without the token itself. It is revoked by its `jti`."""

    component: ClassVar[str | None] = "PAT"

    id: Id
    jti: str
    owner_id: str | None = None
    name: str | None = None
    scope: str | None = None
    aud: str | None = None
    exp: int | None = None
    tenant_id: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    revoked: bool = False

    @property
    def expires_at(self) -> datetime | None:
        """When the token expires; None if it does not expire."""
        return None if self.exp is None else after(_EPOCH, self.exp)

    def is_active(self, *, now: datetime | None = None) -> bool:
        """Return whether the token is neither revoked nor expired.

        Args:
            now: the moment to compare with, with a time zone. Default: the current time.
        """
        end = self.expires_at
        return not self.revoked and (end is None or end > (now or _now()))


class PATList(Schema):
    """The answer that lists the caller's tokens."""

    component: ClassVar[str | None] = "PATListResponse"

    pats: list[PAT] = Field(default_factory=list)


class PATCreate(Payload):
    """Body that creates a personal access token. `ttl_seconds` is its lifetime."""

    component: ClassVar[str | None] = "PATCreate"

    name: str | None = None
    ttl_seconds: int | None = None
    scope: str | None = None
    aud: str | None = None


class CreatedPAT(Schema):
    """A new personal access token. The platform returns `token` only once."""

    component: ClassVar[str | None] = "PATCreateResponse"

    token: Secret
    pat: PAT

    @property
    def expires_at(self) -> datetime | None:
        """When the token expires; None if it does not expire."""
        return self.pat.expires_at


class PATLifetime(Schema):
    """The allowed lifetimes of personal access tokens, in seconds."""

    component: ClassVar[str | None] = "PATTTLPolicy"

    default_seconds: int | None = None
    min_seconds: int | None = None
    max_seconds: int | None = None


class PATConfig(Schema):
    """The rules for personal access tokens. `scope_hierarchy` starts with the weakest scope."""

    component: ClassVar[str | None] = "PATConfigResponse"

    scope_hierarchy: list[str] = Field(default_factory=list)
    scope_labels: dict[str, str] = Field(default_factory=dict)
    available_scopes: list[str] = Field(default_factory=list)
    default_scope: str | None = None
    ttl: PATLifetime = Field(default_factory=PATLifetime)

    def check(self, *, scope: str | None = None, ttl_seconds: float | None = None) -> None:
        """Check a scope and a lifetime before you create a token with them.

        Args:
            scope: the scope of the token. Default: not checked.
            ttl_seconds: the lifetime of the token in seconds. Default: not checked.

        Raises:
            InvalidArgumentError: the platform would refuse the scope or the lifetime.
        """
        if scope is not None and self.available_scopes and scope not in self.available_scopes:
            raise InvalidArgumentError(
                f"scope {scope!r} is not one of {', '.join(self.available_scopes)}"
            )
        low, high = self.ttl.min_seconds, self.ttl.max_seconds
        too_short = ttl_seconds is not None and low is not None and ttl_seconds < low
        too_long = ttl_seconds is not None and high is not None and ttl_seconds > high
        if too_short or too_long:
            raise InvalidArgumentError(
                f"a lifetime of {ttl_seconds:g} s is outside {low or 0} to {high or 'any'} s"
            )
