"""Identity providers."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth_providers import (
    GoogleProvider,
    IdentityProvider,
    IdentityProviderChange,
    IdentityProviderList,
    IdentityProviderSettings,
    IdentityProviderSwitch,
    OIDCProvider,
)
from kamiwaza_api.api.auth import (
    delete_idp,
    list_idps,
    list_idps_public,
    register_idp,
    toggle_idp,
    update_idp,
)


class AsyncIdentityProvidersService(AsyncBaseService):
    """Manage who else may vouch for users. One is named by its alias."""

    async def register(
        self,
        provider: str,
        *,
        google: GoogleProvider | None = None,
        oidc: OIDCProvider | None = None,
        ensure_redirects: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> IdentityProviderChange:
        """Add a provider of a kind (`google`, `oidc`) with the settings for that kind.

        `ensure_redirects` lets the platform set its own addresses there (the default).
        """
        body = IdentityProviderSettings(
            provider=provider, google=google, oidc=oidc, ensure_redirects=ensure_redirects
        )
        return await self._call(register_idp(body=body), IdentityProviderChange)

    async def update(
        self,
        alias: str,
        *,
        provider: str,
        google: GoogleProvider | None = None,
        oidc: OIDCProvider | None = None,
        ensure_redirects: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> IdentityProviderChange:
        """Replace the settings of a provider."""
        body = IdentityProviderSettings(
            provider=provider, google=google, oidc=oidc, ensure_redirects=ensure_redirects
        )
        return await self._call(update_idp(alias, body=body), IdentityProviderChange)

    async def set_enabled(
        self, alias: str, *, enabled: bool, **call_options: Unpack[CallOptions]
    ) -> IdentityProviderChange:
        """Turn a provider on or off."""
        body = IdentityProviderSwitch(enabled=enabled)
        return await self._call(toggle_idp(alias, body=body), IdentityProviderChange)

    async def delete(
        self, alias: str, **call_options: Unpack[CallOptions]
    ) -> IdentityProviderChange:
        """Remove a provider. Raises ResourceNotFoundError if there is none of that alias."""
        return await self._call(delete_idp(alias), IdentityProviderChange)

    async def list_public(self, **call_options: Unpack[CallOptions]) -> list[IdentityProvider]:
        """Return the providers a login page may offer; needs no credentials."""
        return (await self._call(list_idps_public(), IdentityProviderList)).providers

    async def list(self, **call_options: Unpack[CallOptions]) -> list[IdentityProvider]:
        """Return all providers."""
        return (await self._call(list_idps(), IdentityProviderList)).providers
