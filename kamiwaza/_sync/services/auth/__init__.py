# Written by scripts/unasync.py from kamiwaza/_async/services/auth/__init__.py: edit that.
"""Logging in and out, and the tokens that come of it."""

from __future__ import annotations

from typing import Unpack

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
    """Log in and out. A client with credentials does so by itself when it needs to."""

    @property
    def users(self) -> UsersService:
        """Return the service of users."""
        return self._lazy(UsersService)

    @property
    def pats(self) -> PATsService:
        """Return the service of personal access tokens."""
        return self._lazy(PATsService)

    @property
    def sessions(self) -> SessionsService:
        """Return the service of sessions."""
        return self._lazy(SessionsService)

    @property
    def idps(self) -> IdentityProvidersService:
        """Return the service of identity providers."""
        return self._lazy(IdentityProvidersService)

    @property
    def runtime(self) -> RuntimeService:
        """Return the service of the tokens that apps and tools are started with."""
        return self._lazy(RuntimeService)

    def login(
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
        answer = self._transport.auth.log_in(login(body=form), username=username)
        return answer.received(self._transport.clock.time())

    def cac_login(self, **call_options: Unpack[CallOptions]) -> TokenResponse:
        """Log in with the client's certificate (`client_cert`), and use the tokens from now on.

        Raises AuthenticationError if the gateway saw none, or does not know whose it is.
        """
        answer = self._transport.auth.log_in(cac_login())
        return answer.received(self._transport.clock.time())

    def refresh(
        self, refresh_token_value: str | None = None, **call_options: Unpack[CallOptions]
    ) -> TokenResponse:
        """Exchange a refresh token (default: the one in hand) for new tokens, and use them.

        Raises AuthenticationError if it is used up or over, ConfigurationError if there is none.
        """
        value = refresh_token_value or self._transport.auth.manager.refresh_token
        if not value:
            raise ConfigurationError("there is no refresh token in hand; log in first")
        answer = self._transport.auth.log_in(refresh_token(refresh_token=value))
        return answer.received(self._transport.clock.time())

    def logout(self, **call_options: Unpack[CallOptions]) -> LogoutResult:
        """End the session on the platform and forget the tokens, also if the platform fails.

        The client is anonymous afterwards, whatever it was made with.
        """
        try:
            return self._call(logout(), LogoutResult)
        finally:
            self._transport.auth.forget()

    def get_headers(self, **call_options: Unpack[CallOptions]) -> dict[str, str]:
        """Return the headers that carry valid credentials now, for requests made by other means.

        Logs in or refreshes first if that is due. They are secret.
        """
        return self._transport.auth.headers()

    def health(self, **call_options: Unpack[CallOptions]) -> AuthHealth:
        """Return the state of the authentication service."""
        return self._call(health(), AuthHealth)

    def metadata(self, **call_options: Unpack[CallOptions]) -> AuthMetadata:
        """Return what the authentication service says of itself."""
        return self._call(root(), AuthMetadata)

    def jwks(self, **call_options: Unpack[CallOptions]) -> SigningKeys:
        """Return the public keys the platform's tokens can be checked with."""
        return self._call(jwks(), SigningKeys)
