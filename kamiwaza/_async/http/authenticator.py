"""The renewal of tokens: one request for all calls that need it."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from kamiwaza.concurrency import ownership, primitives
from kamiwaza.concurrency.deadline import time_left
from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AuthenticationError,
    DeadlineExceededError,
    KamiwazaError,
)
from kamiwaza.logger import logger
from kamiwaza.redaction import fits_a_header
from kamiwaza.schemas.auth import TokenResponse
from kamiwaza.serialization.json import decode, response_validation_error
from kamiwaza_api.api.auth.login import login
from kamiwaza_api.api.auth.refresh_token import refresh_token

if TYPE_CHECKING:
    from kamiwaza.auth.manager import AuthenticationManager
    from kamiwaza.auth.token import Renewal
    from kamiwaza.auth.token_cache import StoredToken, TokenLock
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

# Statuses that refuse the user name and password. Other failures may be temporary.
_REFUSED = (400, 401, 403, 422, 423)
# Seconds.
_LOCK_TIMEOUT = 60.0
_ADVICE = {
    "auth.login": "The user name or the password is wrong (KAMIWAZA_USERNAME, KAMIWAZA_PASSWORD)",
    "auth.refresh_token": "The session has ended, or its refresh token has expired; log in again",
    "auth.cac_login": "The gateway received no client certificate, or an unknown one (client_cert)",
}


class AsyncAuthenticator:
    """Provide calls with credentials, and renew tokens before they expire.

    While the current token is valid no call waits: the renewal runs in the background. When it has
    expired, or the platform refused it, one caller renews it and the others wait for the result.
    """

    def __init__(
        self,
        manager: AuthenticationManager,
        send: Callable[[Request[Any], bool], Awaitable[Received]],
    ) -> None:
        """Use the credentials of `manager`.

        `send` sends a request without credentials; its second argument turns retries off.
        """
        self.manager = manager
        self._send = send

    async def headers(self) -> dict[str, str]:
        """Return the headers for a call made now. Raises AuthenticationError if the login fails."""
        manager = self.manager
        leading: list[Renewal] = []
        try:
            while not (leading or manager.is_fresh()):
                renewal, leads = manager.claim(None, ownership.async_owner(), leading)
                if renewal is None:
                    break
                if manager.usable():
                    if leads:
                        ended = partial(manager.conclude, renewal)
                        # The token is still valid, so this call need not wait for the new one.
                        primitives.async_spawn(self._renew_in_background, renewal, ended=ended)
                    break
                await self._renew_or_wait(renewal, leads)
        except BaseException as error:
            self._conclude(leading, error)
            raise
        return manager.get_headers()

    def _conclude(self, leading: list[Renewal], error: BaseException) -> None:
        """End the renewals of this caller that an interrupt left open."""
        for renewal in leading:
            self.manager.conclude(renewal, error)

    async def renew(self, rejected: str) -> bool:
        """Replace a token that the platform refused. Return False if that is not possible."""
        if not self.manager.renewable:
            return False
        leading: list[Renewal] = []
        try:
            while not leading:
                renewal, leads = self.manager.claim(rejected, ownership.async_owner(), leading)
                if renewal is None:
                    break
                await self._renew_or_wait(renewal, leads)
        except BaseException as error:
            self._conclude(leading, error)
            raise
        return True

    async def log_in(self, request: Request[Any], *, username: str | None = None) -> TokenResponse:
        """Send a token request, use the token it returns, and return the answer.

        `username` is the user who logs in. The credentials of another user are dropped.
        """
        answer = await self._exchange(request)
        # The password of the earlier user must not renew the token of the new one.
        if username is not None and username != self.manager.username:
            self.manager.forget()
        await self._store(self._adopt(answer))
        return answer

    async def forget(self) -> None:
        """Drop every credential, also the entry of the token file."""
        await self._store(None)
        self.manager.forget()

    async def _renew_or_wait(self, renewal: Renewal, leads: bool) -> None:
        if leads:
            await self._renew(renewal)
            return
        try:
            await primitives.async_wait(renewal.done, time_left())
        except KamiwazaError as error:
            # A copy, because every call records its own attempts in the error that it raises.
            raise copy.copy(error) from error
        except TimeoutError:
            raise DeadlineExceededError("another call still renews the token") from None

    async def _renew_in_background(self, renewal: Renewal) -> None:
        try:
            await self._renew(renewal)
        except KamiwazaError as error:
            logger.debug("renewing the token in advance failed: %s", type(error).__name__)

    async def _renew(self, renewal: Renewal) -> None:
        error: BaseException | None = None
        try:
            await self._renew_locked(renewal.rejected)
        except BaseException as failure:
            error = failure
            raise
        finally:
            self.manager.conclude(renewal, error)

    async def _renew_locked(self, rejected: str | None) -> None:
        cache = self.manager.cache
        if cache is None:
            self._adopt(await self._fetch())
            return
        lock = cache.lock()
        try:
            await self._acquire(lock)
            # Another process may have renewed the token while this one waited for the lock.
            stored = await primitives.async_run_blocking(cache.read)
            if not self.manager.adopt_stored(stored, rejected):
                token = self._adopt(await self._fetch())
                await primitives.async_run_blocking(cache.write, token)
        finally:
            lock.release()

    async def _acquire(self, lock: TokenLock) -> None:
        """Acquire the lock of the token file within the time left for the call."""
        remaining = time_left()
        if remaining is None or remaining >= _LOCK_TIMEOUT:
            await primitives.async_run_blocking(lock.acquire, _LOCK_TIMEOUT)
        elif not await primitives.async_run_blocking(lock.try_acquire, remaining):
            raise DeadlineExceededError(
                f"token_cache: {lock.path} is locked by another process until the deadline"
            )

    async def _fetch(self) -> TokenResponse:
        manager = self.manager
        value = manager.refresh_token
        if value:
            try:
                # With a password there is an alternative, so this request is not repeated.
                return await self._exchange(
                    refresh_token(refresh_token=value), once=manager.password is not None
                )
            except APIError as error:
                if manager.password is None or not _may_have_arrived(error):
                    raise
                # Sending a used or expired refresh token again could revoke the whole session.
                if _is_final(error):
                    manager.drop_refresh_token()
                # There is no time left for the login either.
                if isinstance(error, DeadlineExceededError):
                    raise
                logger.debug("the token was not renewed (%s); logging in", type(error).__name__)
        manager.check_password()
        try:
            return await self._exchange(
                login(body={"username": manager.username, "password": manager.password})
            )
        except APIStatusError as error:
            if error.status_code in _REFUSED:
                manager.password_refused(error)
            raise

    async def _exchange(self, request: Request[Any], *, once: bool = False) -> TokenResponse:
        try:
            received = await self._send(request, once)
        except AuthenticationError as error:
            error.hint = _ADVICE.get(request.endpoint.name, error.hint)
            raise
        answer = decode(received, TokenResponse)
        # Checked here, because every later call would fail with an unclear error.
        if not fits_a_header(answer.access_token.get_secret_value()):
            raise response_validation_error(
                received, "the platform issued a token that cannot be sent in a header"
            )
        previous = dict(request.query).get("refresh_token")
        if previous and answer.refresh_token is None:
            # A refresh token that the platform does not replace stays valid (RFC 6749, 6).
            return answer.model_copy(update={"refresh_token": SecretStr(previous)})
        return answer

    def _adopt(self, answer: TokenResponse) -> StoredToken:
        return self.manager.adopt(
            answer.access_token.get_secret_value(),
            refresh_token=answer.refresh_token.get_secret_value() if answer.refresh_token else None,
            expires_in=answer.expires_in,
        )

    async def _store(self, token: StoredToken | None) -> None:
        cache = self.manager.cache
        if cache is None:
            return
        lock = cache.lock()
        try:
            await self._acquire(lock)
            await primitives.async_run_blocking(cache.write, token)
        finally:
            lock.release()


def _may_have_arrived(error: APIError) -> bool:
    """Return whether the platform may have received the refresh token."""
    return not isinstance(error, APIConnectionError) or error.sent


def _is_final(error: APIError) -> bool:
    """Return whether sending the same refresh token again is useless."""
    if isinstance(error, APIStatusError):
        return 400 <= error.status_code < 500 and error.status_code not in (408, 425, 429)
    return isinstance(error, DeadlineExceededError)
