"""The credentials of a client, and the decisions when and by which caller a token is renewed.

Performs no I/O.
"""

from __future__ import annotations

import copy
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from kamiwaza.auth.token import Renewal, Token
from kamiwaza.auth.token_cache import StoredToken, TokenCache
from kamiwaza.clock import Clock
from kamiwaza.concurrency import ownership
from kamiwaza.concurrency.locks import new_lock
from kamiwaza.errors import (
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    DeadlineExceededError,
)
from kamiwaza.redaction import fits_a_header
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from pathlib import Path

    from kamiwaza.config import ApiKeyScheme, SDKConfig

REFUSED_PASSWORD_DELAY = 300.0
"""Seconds before a refused password is sent again: platforms lock accounts after a few tries."""
# Seconds after a failed renewal in which no other is started in the background.
_BACK_OFF = 5.0

_ADVICE = {
    "anonymous": "No credentials were sent: give api_key, token, or username and password"
    " (KAMIWAZA_API_KEY, KAMIWAZA_TOKEN, KAMIWAZA_USERNAME and KAMIWAZA_PASSWORD)",
    "api_key": "The api key is wrong, has expired or was revoked (api_key, KAMIWAZA_API_KEY)",
    "token": "The token is wrong, has expired or was revoked (token, KAMIWAZA_TOKEN)",
    "password": "The platform refuses the token that it issued for this user name and password",
}

Kind = Literal["anonymous", "api_key", "token", "password"]


class AuthenticationManager(NotPicklable):
    """Holds the credentials of a client and decides which thread or task renews them.

    Pass an api key, a token, or a user name with a password. Of several, the first in this order
    is used. Without any the client is anonymous.

    Args:
        api_key: a personal access token, or the key of a gateway.
        token: a bearer token.
        refresh_token: the refresh token that belongs to `token`.
        expires_in: seconds until `token` expires, if known.
        username: the user to log in as.
        password: the password of `username`.
        api_key_scheme: the headers that carry the api key: both, bearer or x-api-key.
        token_cache: a file that keeps the tokens of a password login for later processes.
        server: the address of the platform, which tells the entries of `token_cache` apart.
        clock: the source of time.

    Raises:
        ConfigurationError: the credentials contradict each other, or one does not fit a header.
    """

    def __init__(
        self,
        api_key: str | None = None,
        token: str | None = None,
        *,
        refresh_token: str | None = None,
        expires_in: float | None = None,
        username: str | None = None,
        password: str | None = None,
        api_key_scheme: ApiKeyScheme = "both",
        token_cache: Path | None = None,
        server: str = "",
        clock: Clock | None = None,
    ) -> None:
        for name, value in (("api_key", api_key), ("token", token)):
            if value is not None:
                _check_fit(name, value)
        self._clock = clock or Clock()
        self._api_key, self._scheme = api_key, api_key_scheme
        self.username, self._password = username, password
        self._lock = new_lock()
        self._renewal: Renewal | None = None
        self._next_renewal = float("-inf")
        self._refusal: tuple[APIStatusError, float] | None = None
        # Limited, because a client that runs for months renews its token very often.
        self._former: deque[str] = deque(maxlen=8)
        self._token: Token | None = None
        # An api key has precedence, so a token in addition to it is never used.
        if token is not None and api_key is None:
            self._token = Token(token, refresh_token, self._clock.monotonic(), expires_in)
        self.kind: Kind = self._choose(token)
        self.cache: TokenCache | None = None
        if token_cache is not None and self.kind == "password":
            self.cache = TokenCache(token_cache, server=server, user=username or "")

    @classmethod
    def from_config(cls, config: SDKConfig, clock: Clock) -> AuthenticationManager:
        """Return a manager with the credentials in `config`.

        Args:
            config: the settings.
            clock: the source of time.
        """
        secrets = (config.api_key, config.token, config.password)
        key, token, password = (None if s is None else s.get_secret_value() for s in secrets)
        return cls(
            key,
            token,
            username=config.username,
            password=password,
            api_key_scheme=config.api_key_scheme,
            token_cache=config.token_cache,
            server=config.base_url,
            clock=clock,
        )

    def __repr__(self) -> str:
        """Return the kind of credentials, without the secrets."""
        user = f", username={self.username!r}" if self.username else ""
        return f"AuthenticationManager(kind={self.kind!r}{user})"

    def _pickling_advice(self) -> str:
        return "it holds credentials; make one in each process"

    def _choose(self, token: str | None) -> Kind:
        if (self.username is None) != (self._password is None):
            missing = "password" if self._password is None else "username"
            raise ConfigurationError(f"{missing}: username and password belong together")
        if self._api_key is not None:
            return "api_key"
        if token is not None:
            return "token"
        return "password" if self.username is not None else "anonymous"

    @property
    def renewable(self) -> bool:
        """Whether a rejected token can be replaced without new credentials."""
        return self.kind == "password" or (self._token is not None and bool(self._token.refresh))

    @property
    def password(self) -> str | None:
        """The password for the next login, in clear."""
        return self._password

    @property
    def refresh_token(self) -> str | None:
        """The refresh token, in clear. None if there is none."""
        token = self._token
        return token.refresh if token else None

    @property
    def secrets(self) -> tuple[str, ...]:
        """The current and recent secrets, which errors and logs mask."""
        token = self._token
        values = [self._api_key, self._password, *self._former]
        values += [token.access, token.refresh] if token else []
        return tuple(value for value in values if value)

    def get_headers(self) -> dict[str, str]:
        """Return the headers with the current credentials, without I/O and without a renewal.

        Raises:
            AuthenticationError: there was no login with the password yet. Use
                `client.auth.get_headers()`, which logs in first.
        """
        if self.kind == "api_key":
            # Gateways read one header, the platform the other; the scheme can leave one out.
            headers = {"X-API-Key": str(self._api_key)}
            bearer = {"Authorization": f"Bearer {self._api_key}"}
            return {"both": headers | bearer, "bearer": bearer, "x-api-key": headers}[self._scheme]
        token = self._token
        if token is not None:
            return {"Authorization": f"Bearer {token.access}"}
        if self.kind == "anonymous":
            return {}
        raise AuthenticationError("not logged in yet; use client.auth.get_headers()")

    @property
    def advice(self) -> str:
        """A hint for users whose credentials the platform refuses."""
        if self.kind == "token" and not self._token_left():
            return "The token has expired; get another one (token, KAMIWAZA_TOKEN)"
        return _ADVICE[self.kind]

    def _token_left(self) -> bool:
        return self._token is None or self._token.left(self._clock.monotonic()) > 0

    def access_token(self) -> str | None:
        """Return the current bearer token or api key, in clear. None if there is none."""
        token = self._token
        return token.access if token else self._api_key

    def usable(self) -> bool:
        """Return whether a call can use the current credentials."""
        token = self._token
        if token is None:
            return self.kind in ("api_key", "anonymous")
        return not self.renewable or token.usable(self._clock.monotonic())

    def is_fresh(self) -> bool:
        """Return whether the credentials need no renewal. Every call checks this first."""
        token = self._token
        if token is None:
            return self.kind in ("api_key", "anonymous")
        return not self.renewable or not token.due(self._clock.monotonic())

    def claim(
        self,
        rejected: str | None = None,
        owner: tuple[int, object] | None = None,
        leading: list[Renewal] | None = None,
    ) -> tuple[Renewal | None, bool]:
        """Return the renewal to wait for, and whether the caller leads it.

        The renewal is None if none is due, or if the rejected token was replaced already.

        Args:
            rejected: the token that the platform refused. None for a renewal that is due.
            owner: the process and event loop of the caller. If those of a renewal have ended, the
                caller leads it again.
            leading: a list that gets the renewal the caller leads before other callers can see it,
                so that an interrupt cannot leave it without a leader.
        """
        with self._lock:
            # Many calls may find the same token rejected. Only the first of them renews it.
            if self._nothing_to_do(rejected):
                return None, False
            if self._renewal is not None and not ownership.async_abandoned(self._renewal.owner):
                return self._renewal, False
            renewal = Renewal(rejected, owner or ownership.owner())
            if leading is not None:
                leading.append(renewal)
            self._renewal = renewal
            return renewal, True

    def _nothing_to_do(self, rejected: str | None) -> bool:
        if not self.renewable:
            return True
        if rejected is not None:
            return self._token is not None and self._token.access != rejected and self.usable()
        return self.is_fresh() or (self.usable() and self._clock.monotonic() < self._next_renewal)

    def conclude(self, renewal: Renewal, error: BaseException | None = None) -> None:
        """End a renewal and wake the waiting callers. A second call has no effect.

        Args:
            renewal: the renewal.
            error: the exception that ended it, which the waiting callers get too.
        """
        with self._lock:
            # An interrupted leader concludes twice: in its own handler and in that of its caller.
            if renewal.done.done():
                return
            if self._renewal is renewal:
                self._renewal = None
            if error is not None:
                self._next_renewal = self._clock.monotonic() + _BACK_OFF
            # Waiting callers get the failure too, because another renewal would fail the same way.
            if isinstance(error, Exception) and not isinstance(error, DeadlineExceededError):
                renewal.done.set_exception(error)
            else:  # cancelled, or past the leader's own deadline: a waiting caller leads next
                renewal.done.set_result(None)

    def adopt(
        self,
        access_token: str,
        *,
        refresh_token: str | None = None,
        expires_in: float | None = None,
    ) -> StoredToken:
        """Use a new bearer token from now on, and return it in the form that is stored.

        Args:
            access_token: the bearer token.
            refresh_token: its refresh token. The current one is dropped, so pass it again if it
                stays valid.
            expires_in: seconds until the token expires, if known.
        """
        _check_fit("access_token", access_token)
        now = self._clock.monotonic()
        with self._lock:
            self._refusal = None
            self._retire()
            self._token = Token(access_token, refresh_token, now, expires_in)
            # With a password the client can log in again, so it stays of this kind.
            if self.kind != "password":
                self.kind = "token"
        return self._stored(access_token, refresh_token, expires_in)

    def password_refused(self, error: APIStatusError) -> None:
        """Record that the platform refused the password, which is then not sent for a while.

        Args:
            error: the answer of the platform.
        """
        with self._lock:
            self._refusal = error, self._clock.monotonic()

    def check_password(self) -> None:
        """Raise the platform's answer to the password again, if it was refused recently."""
        refusal = self._refusal
        if refusal is None:
            return
        error, since = refusal
        left = since + REFUSED_PASSWORD_DELAY - self._clock.monotonic()
        if left <= 0:
            return
        # A copy, because every call records its own attempts in the error that it raises.
        again = copy.copy(error)
        again.attempts, again.retry_after = (), left
        again.args = (
            f"{error.args[0]}; the password of {self.username!r} was refused already and is not"
            f" sent again for {left:.0f} s",
        )
        raise again

    def _retire(self) -> None:
        """Keep the current tokens as secrets: answers to running calls may still quote them."""
        if self._token is not None:
            self._former += filter(None, (self._token.access, self._token.refresh))

    def use_api_key(self) -> bool:
        """Use the api key again that an adopted token replaced. Return False if there is none."""
        with self._lock:
            if self._api_key is None or self.kind == "api_key":
                return False
            self._token, self.kind = None, "api_key"
            return True

    def _stored(self, access: str, refresh: str | None, expires_in: float | None) -> StoredToken:
        lifetime = 0.0 if expires_in is None else expires_in
        return StoredToken(access, refresh, self._clock.time() + lifetime, lifetime)

    def adopt_stored(self, stored: StoredToken | None, rejected: str | None) -> bool:
        """Use the token that another process stored. Return False if it must be renewed first.

        Its refresh token is adopted in any case, because the one in memory may be used up.

        Args:
            stored: the stored token. None if there is none.
            rejected: the token that the platform refused, if there is one.
        """
        if stored is None:
            return False
        now = self._clock.monotonic()
        # The clock may have been set back since, which must not make the token live longer.
        left = min(stored.expires_at - self._clock.time(), stored.lifetime)
        token = Token(stored.access, stored.refresh, now + left - stored.lifetime, stored.lifetime)
        self._retire()
        self._token = token
        return stored.access != rejected and not token.due(now)

    def forget(self) -> None:
        """Drop every credential. The client is anonymous from now on."""
        with self._lock:
            self._token = self._api_key = self._password = self.username = None
            self.kind = "anonymous"
            self.cache = None

    def drop_refresh_token(self) -> None:
        """Drop a refresh token that the platform refused."""
        with self._lock:
            if self._token is not None:
                self._token = replace(self._token, refresh=None)


def _check_fit(name: str, value: str) -> None:
    if not fits_a_header(value):
        raise ConfigurationError(
            f"{name}: is empty, or holds spaces, control or non-ASCII characters"
        )
