"""Logging in, logging out, and tokens."""

from __future__ import annotations

from typing import Unpack

from pydantic import SecretStr

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
    """Log in and out. A client with credentials logs in by itself when it needs to."""

    @property
    def users(self) -> AsyncUsersService:
        """Return the service for users."""
        return self._lazy(AsyncUsersService)

    @property
    def pats(self) -> AsyncPATsService:
        """Return the service for personal access tokens."""
        return self._lazy(AsyncPATsService)

    @property
    def sessions(self) -> AsyncSessionsService:
        """Return the service for sessions."""
        return self._lazy(AsyncSessionsService)

    @property
    def idps(self) -> AsyncIdentityProvidersService:
        """Return the service for identity providers."""
        return self._lazy(AsyncIdentityProvidersService)

    @property
    def runtime(self) -> AsyncRuntimeService:
        """Return the service for the tokens of apps and tools."""
        return self._lazy(AsyncRuntimeService)

    async def login(
        self,
        username: str,
        password: SecretStr | str,
        *,
        grant_type: str = "password",
        scope: str | None = None,
        client_id: str | None = None,
        client_secret: SecretStr | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> TokenResponse:
        """Return tokens for a user name and a password, and use them for all further calls.

        The client sends the password once and does not keep it.

        Args:
            username: the name of the user.
            password: the password of the user.
            grant_type: the OAuth grant. Default: `password`.
            scope: OAuth scopes, separated by spaces. Default: the platform's own.
            client_id: the OAuth client that logs in. Default: the platform's own.
            client_secret: the secret of that OAuth client, if it has one.

        Raises:
            AuthenticationError: the name or the password is wrong.
            PermissionDeniedError: the account is disabled.
            LockedError: the account is locked.
        """
        form = LoginForm(
            username=username,
            password=password,
            grant_type=grant_type,
            scope=scope,
            client_id=client_id,
            client_secret=client_secret,
        )
        answer = await self._transport.auth.log_in(login(body=form), username=username)
        return answer.received(self._transport.clock.time())

    async def cac_login(self, **call_options: Unpack[CallOptions]) -> TokenResponse:
        """Return tokens for the client's certificate, and use them for all further calls.

        The certificate is the setting `client_cert`.

        Raises:
            AuthenticationError: the gateway received no certificate, or its owner is unknown.
        """
        answer = await self._transport.auth.log_in(cac_login())
        return answer.received(self._transport.clock.time())

    async def refresh(
        self,
        tokens: TokenResponse | SecretStr | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> TokenResponse:
        """Return new tokens for a refresh token, and use them for all further calls.

        Args:
            tokens: the tokens of an earlier login, or their refresh token. Default: the refresh
                token that the client has.

        Raises:
            AuthenticationError: the refresh token has expired or was used before.
            ConfigurationError: there is no refresh token.
        """
        given = tokens.refresh_token if isinstance(tokens, TokenResponse) else tokens
        if tokens is None:
            given = self._transport.auth.manager.refresh_token
        value = given.get_secret_value() if isinstance(given, SecretStr) else given
        if not value:
            raise ConfigurationError("there is no refresh token; log in first")
        answer = await self._transport.auth.log_in(refresh_token(refresh_token=value))
        return answer.received(self._transport.clock.time())

    async def logout(self, **call_options: Unpack[CallOptions]) -> LogoutResult:
        """End the session on the platform and delete the client's tokens.

        The tokens are deleted even if the platform fails. Afterwards the client has no
        credentials, not even those it was created with.
        """
        try:
            return await self._call(logout(), LogoutResult)
        finally:
            await self._transport.auth.forget()

    async def get_headers(self, **call_options: Unpack[CallOptions]) -> dict[str, str]:
        """Return the headers with valid credentials, for requests of other HTTP clients.

        The client logs in or refreshes its token first if it has to. The headers are secret.
        """
        return await self._transport.auth.headers()

    async def health(self, **call_options: Unpack[CallOptions]) -> AuthHealth:
        """Return the state of the authentication service."""
        return await self._call(health(), AuthHealth)

    async def metadata(self, **call_options: Unpack[CallOptions]) -> AuthMetadata:
        """Return the message of the authentication service about itself."""
        return await self._call(root(), AuthMetadata)

    async def jwks(self, **call_options: Unpack[CallOptions]) -> SigningKeys:
        """Return the public keys that verify the platform's tokens."""
        return await self._call(jwks(), SigningKeys)
