# Written by scripts/unasync.py from kamiwaza/_async/services/auth/idps.py: edit that.
"""Identity providers."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
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


class IdentityProvidersService(BaseService):
    """Manage who else may vouch for users. One is named by its alias."""

    def register(
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
        return self._call(register_idp(body=body), IdentityProviderChange)

    def update(
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
        return self._call(update_idp(alias, body=body), IdentityProviderChange)

    def set_enabled(
        self, alias: str, *, enabled: bool, **call_options: Unpack[CallOptions]
    ) -> IdentityProviderChange:
        """Turn a provider on or off."""
        body = IdentityProviderSwitch(enabled=enabled)
        return self._call(toggle_idp(alias, body=body), IdentityProviderChange)

    def delete(self, alias: str, **call_options: Unpack[CallOptions]) -> IdentityProviderChange:
        """Remove a provider. Raises ResourceNotFoundError if there is none of that alias."""
        return self._call(delete_idp(alias), IdentityProviderChange)

    def list_public(self, **call_options: Unpack[CallOptions]) -> list[IdentityProvider]:
        """Return the providers a login page may offer; needs no credentials."""
        return (self._call(list_idps_public(), IdentityProviderList)).providers

    def list(self, **call_options: Unpack[CallOptions]) -> list[IdentityProvider]:
        """Return all providers."""
        return (self._call(list_idps(), IdentityProviderList)).providers
