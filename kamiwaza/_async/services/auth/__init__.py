"""Logging in and out, and the tokens that come of it."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.auth.idps import AsyncIdentityProvidersService
from kamiwaza._async.services.auth.pats import AsyncPATsService
from kamiwaza._async.services.auth.runtime import AsyncRuntimeService
from kamiwaza._async.services.auth.sessions import AsyncSessionsService
from kamiwaza._async.services.auth.users import AsyncUsersService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ConfigurationError
from kamiwaza.schemas.auth import (
    AuthHealth,
    AuthMetadata,
    LoginForm,
    LogoutResult,
    SigningKeys,
    TokenResponse,
)
from kamiwaza_api.api.auth import cac_login, health, jwks, login, logout, refresh_token, root


class AsyncAuthService(AsyncBaseService):
    """Log in and out. A client with credentials does so by itself when it needs to."""

    @property
    def users(self) -> AsyncUsersService:
        """Return the service of users."""
        return self._lazy(AsyncUsersService)

    @property
    def pats(self) -> AsyncPATsService:
        """Return the service of personal access tokens."""
        return self._lazy(AsyncPATsService)

    @property
    def sessions(self) -> AsyncSessionsService:
        """Return the service of sessions."""
        return self._lazy(AsyncSessionsService)

    @property
    def idps(self) -> AsyncIdentityProvidersService:
        """Return the service of identity providers."""
        return self._lazy(AsyncIdentityProvidersService)

    @property
    def runtime(self) -> AsyncRuntimeService:
        """Return the service of the tokens that apps and tools are started with."""
        return self._lazy(AsyncRuntimeService)

    async def login(
        self,
        username: str,
        password: str,
        *,
        grant_type: str = "password",
        scope: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> TokenResponse:
        """Exchange name and password for tokens, and use them for all calls from now on.

        The password is sent once and not kept. Raises AuthenticationError if it is wrong,
        PermissionDeniedError if the account is disabled, LockedError if it is locked.
        """
        form = LoginForm.model_validate(
            {
                "username": username,
                "password": password,
                "grant_type": grant_type,
                "scope": scope,
                "client_id": client_id,
                "client_secret": client_secret,
            }
        )
        answer = await self._transport.auth.log_in(login(body=form), username=username)
        return answer.received(self._transport.clock.time())

    async def cac_login(self, **call_options: Unpack[CallOptions]) -> TokenResponse:
        """Log in with the client's certificate (`client_cert`), and use the tokens from now on.

        Raises AuthenticationError if the gateway saw none, or does not know whose it is.
        """
        answer = await self._transport.auth.log_in(cac_login())
        return answer.received(self._transport.clock.time())

    async def refresh(
        self, refresh_token_value: str | None = None, **call_options: Unpack[CallOptions]
    ) -> TokenResponse:
        """Exchange a refresh token (default: the one in hand) for new tokens, and use them.

        Raises AuthenticationError if it is used up or over, ConfigurationError if there is none.
        """
        value = refresh_token_value or self._transport.auth.manager.refresh_token
        if not value:
            raise ConfigurationError("there is no refresh token in hand; log in first")
        answer = await self._transport.auth.log_in(refresh_token(refresh_token=value))
        return answer.received(self._transport.clock.time())

    async def logout(self, **call_options: Unpack[CallOptions]) -> LogoutResult:
        """End the session on the platform and forget the tokens, also if the platform fails.

        The client is anonymous afterwards, whatever it was made with.
        """
        try:
            return await self._call(logout(), LogoutResult)
        finally:
            await self._transport.auth.forget()

    async def get_headers(self, **call_options: Unpack[CallOptions]) -> dict[str, str]:
        """Return the headers that carry valid credentials now, for requests made by other means.

        Logs in or refreshes first if that is due. They are secret.
        """
        return await self._transport.auth.headers()

    async def health(self, **call_options: Unpack[CallOptions]) -> AuthHealth:
        """Return the state of the authentication service."""
        return await self._call(health(), AuthHealth)

    async def metadata(self, **call_options: Unpack[CallOptions]) -> AuthMetadata:
        """Return what the authentication service says of itself."""
        return await self._call(root(), AuthMetadata)

    async def jwks(self, **call_options: Unpack[CallOptions]) -> SigningKeys:
        """Return the public keys the platform's tokens can be checked with."""
        return await self._call(jwks(), SigningKeys)
