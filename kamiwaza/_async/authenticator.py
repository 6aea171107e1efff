"""Renewing a token: one request, whoever and how many ask for it."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from kamiwaza import _io
from kamiwaza.errors import AuthenticationError, BadRequestError, KamiwazaError
from kamiwaza.logger import logger
from kamiwaza.schemas.auth import TokenResponse
from kamiwaza.wire import decode
from kamiwaza_api.api.auth.login import login
from kamiwaza_api.api.auth.refresh_token import refresh_token

if TYPE_CHECKING:
    from kamiwaza.auth import AuthenticationManager, Renewal
    from kamiwaza.token_cache import StoredToken
    from kamiwaza_api.request import Request


class AsyncAuthenticator:
    """Gives calls their credentials and renews them in time.

    While the token in hand is valid nobody waits: the renewal runs beside the calls. When it has
    expired, or the platform refused it, one caller renews and the others wait for that one.
    """

    def __init__(
        self, manager: AuthenticationManager, send: Callable[[Request[Any]], Awaitable[bytes]]
    ) -> None:
        self.manager = manager
        self._send = send

    async def headers(self) -> dict[str, str]:
        """Return the headers for a call made now. Raises AuthenticationError if log-in fails."""
        manager = self.manager
        leads = False
        while not (leads or manager.settled()):
            flight, leads = manager.claim(owner=_io.async_owner())
            if flight is None:
                break
            if manager.usable():
                if leads:
                    ended = partial(manager.conclude, flight)
                    _io.async_spawn(self._renew_beside, flight, ended=ended)
                break
            await self._renew_or_wait(flight, leads)
        return manager.get_headers()

    async def renew(self, rejected: str) -> bool:
        """Replace a token the platform refused. False if there is nothing to replace it with."""
        if not self.manager.renewable:
            return False
        leads = False
        while not leads:
            flight, leads = self.manager.claim(rejected, _io.async_owner())
            if flight is None:
                break
            await self._renew_or_wait(flight, leads)
        return True

    async def log_in(self, request: Request[Any], *, username: str | None = None) -> TokenResponse:
        """Send a token request, use its answer from now on, and return it.

        `username` is who logs in; the credentials of somebody else are dropped.
        """
        answer = await self._exchange(request)
        if username is not None and username != self.manager.username:
            self.manager.forget()
        await self._store(self._adopt(answer))
        return answer

    async def forget(self) -> None:
        """Drop every credential, also the one on disk."""
        await self._store(None)
        self.manager.forget()

    async def _renew_or_wait(self, flight: Renewal, leads: bool) -> None:
        if leads:
            await self._renew(flight)
            return
        try:
            await _io.async_wait(flight.done)
        except KamiwazaError as error:
            # Every call notes its own attempts on the error it raises.
            raise copy.copy(error) from error

    async def _renew_beside(self, flight: Renewal) -> None:
        try:
            await self._renew(flight)
        except KamiwazaError as error:
            logger.debug("renewing the token in advance failed: %s", type(error).__name__)

    async def _renew(self, flight: Renewal) -> None:
        error: BaseException | None = None
        try:
            await self._renew_locked(flight.rejected)
        except BaseException as found:
            error = found
            raise
        finally:
            self.manager.conclude(flight, error)

    async def _renew_locked(self, rejected: str | None) -> None:
        cache = self.manager.cache
        if cache is None:
            self._adopt(await self._fetch())
            return
        lock = cache.lock()
        try:
            await _io.async_run_blocking(lock.acquire)
            stored = await _io.async_run_blocking(cache.read)
            if not self.manager.adopt_stored(stored, rejected):
                token = self._adopt(await self._fetch())
                await _io.async_run_blocking(cache.write, token)
        finally:
            lock.release()

    async def _fetch(self) -> TokenResponse:
        manager = self.manager
        if manager.refresh_token:
            try:
                return await self._exchange(refresh_token(refresh_token=manager.refresh_token))
            except (AuthenticationError, BadRequestError):
                if manager.password is None:
                    raise
                manager.drop_refresh_token()
        return await self._exchange(
            login(body={"username": manager.username, "password": manager.password})
        )

    async def _exchange(self, request: Request[Any]) -> TokenResponse:
        data = await self._send(request)
        answer = decode(data, TokenResponse, operation=request.endpoint.name)
        used = dict(request.query).get("refresh_token")
        if used and answer.refresh_token is None:
            # What the platform does not replace stays good.
            return answer.model_copy(update={"refresh_token": SecretStr(used)})
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
            await _io.async_run_blocking(lock.acquire)
            await _io.async_run_blocking(cache.write, token)
        finally:
            lock.release()
