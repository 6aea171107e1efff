# Written by scripts/unasync.py from kamiwaza/_async/services/auth/__init__.py: edit that.
"""Logging in, logging out, and tokens."""

from __future__ import annotations

from typing import Unpack

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.auth.idps import IdentityProvidersService
from kamiwaza._sync.services.auth.pats import PATsService
from kamiwaza._sync.services.auth.runtime import RuntimeService
from kamiwaza._sync.services.auth.sessions import SessionsService
from kamiwaza._sync.services.auth.users import UsersService
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


class AuthService(BaseService):
    """Log in and out. A client with credentials logs in by itself when it needs to."""

    @property
    def users(self) -> UsersService:
        """Return the service for users."""
        return self._lazy(UsersService)

    @property
    def pats(self) -> PATsService:
        """Return the service for personal access tokens."""
        return self._lazy(PATsService)

    @property
    def sessions(self) -> SessionsService:
        """Return the service for sessions."""
        return self._lazy(SessionsService)

    @property
    def idps(self) -> IdentityProvidersService:
        """Return the service for identity providers."""
        return self._lazy(IdentityProvidersService)

    @property
    def runtime(self) -> RuntimeService:
        """Return the service for the tokens of apps and tools."""
        return self._lazy(RuntimeService)

    def login(
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
        answer = self._transport.auth.log_in(login(body=form), username=username)
        return answer.received(self._transport.clock.time())

    def cac_login(self, **call_options: Unpack[CallOptions]) -> TokenResponse:
        """Return tokens for the client's certificate, and use them for all further calls.

        The certificate is the setting `client_cert`.

        Raises:
            AuthenticationError: the gateway received no certificate, or its owner is unknown.
        """
        answer = self._transport.auth.log_in(cac_login())
        return answer.received(self._transport.clock.time())

    def refresh(
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
        answer = self._transport.auth.log_in(refresh_token(refresh_token=value))
        return answer.received(self._transport.clock.time())

    def logout(self, **call_options: Unpack[CallOptions]) -> LogoutResult:
        """End the session on the platform and delete the client's tokens.

        The tokens are deleted even if the platform fails. Afterwards the client has no
        credentials, not even those it was created with.
        """
        try:
            return self._call(logout(), LogoutResult)
        finally:
            self._transport.auth.forget()

    def get_headers(self, **call_options: Unpack[CallOptions]) -> dict[str, str]:
        """Return the headers with valid credentials, for requests of other HTTP clients.

        The client logs in or refreshes its token first if it has to. The headers are secret.
        """
        return self._transport.auth.headers()

    def health(self, **call_options: Unpack[CallOptions]) -> AuthHealth:
        """Return the state of the authentication service."""
        return self._call(health(), AuthHealth)

    def metadata(self, **call_options: Unpack[CallOptions]) -> AuthMetadata:
        """Return the message of the authentication service about itself."""
        return self._call(root(), AuthMetadata)

    def jwks(self, **call_options: Unpack[CallOptions]) -> SigningKeys:
        """Return the public keys that verify the platform's tokens."""
        return self._call(jwks(), SigningKeys)
