# Written by scripts/unasync.py from kamiwaza/_async/services/auth/idps.py: edit that.
"""Identity providers."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.auth_providers import (
    GoogleProvider,
    IdentityProvider,
    IdentityProviderChange,
    IdentityProviderList,
    IdentityProviderSettings,
    IdentityProviderSwitch,
    OIDCProvider,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.auth import (
    delete_idp,
    list_idps,
    list_idps_public,
    register_idp,
    toggle_idp,
    update_idp,
)


class IdentityProvidersService(BaseService):
    """Manage the identity providers that sign in users. An alias identifies each of them."""

    def register(
        self,
        kind: str,
        *,
        google: GoogleProvider | None = None,
        oidc: OIDCProvider | None = None,
        ensure_redirects: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> IdentityProviderChange:
        """Add an identity provider.

        Args:
            kind: the kind of provider, `google` or `oidc`.
            google: the settings, if the kind is `google`.
            oidc: the settings, if the kind is `oidc`.
            ensure_redirects: whether the platform registers its own redirect addresses with the
                provider. Default: True.

        Raises:
            ValidationError: the settings do not fit the kind.
        """
        body = IdentityProviderSettings(
            provider=kind, google=google, oidc=oidc, ensure_redirects=ensure_redirects
        )
        return self._call(register_idp(body=body), IdentityProviderChange)

    def replace(
        self,
        provider: IdentityProvider | str,
        *,
        kind: str,
        google: GoogleProvider | None = None,
        oidc: OIDCProvider | None = None,
        ensure_redirects: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> IdentityProviderChange:
        """Replace all settings of an identity provider.

        The platform does not return the settings, so single ones cannot be changed: give them all.

        Args:
            provider: the provider, or its alias.
            kind: the kind of provider, `google` or `oidc`.
            google: the settings, if the kind is `google`.
            oidc: the settings, if the kind is `oidc`.
            ensure_redirects: whether the platform registers its own redirect addresses with the
                provider. Default: True.

        Raises:
            ResourceNotFoundError: there is no such provider.
        """
        body = IdentityProviderSettings(
            provider=kind, google=google, oidc=oidc, ensure_redirects=ensure_redirects
        )
        return self._call(update_idp(_alias(provider), body=body), IdentityProviderChange)

    def set_enabled(
        self,
        provider: IdentityProvider | str,
        *,
        enabled: bool,
        **call_options: Unpack[CallOptions],
    ) -> IdentityProviderChange:
        """Enable or disable an identity provider.

        Args:
            provider: the provider, or its alias.
            enabled: whether users can sign in with it.

        Raises:
            ResourceNotFoundError: there is no such provider.
        """
        body = IdentityProviderSwitch(enabled=enabled)
        return self._call(toggle_idp(_alias(provider), body=body), IdentityProviderChange)

    def delete(
        self, provider: IdentityProvider | str, **call_options: Unpack[CallOptions]
    ) -> IdentityProviderChange:
        """Delete an identity provider.

        Args:
            provider: the provider, or its alias.

        Raises:
            ResourceNotFoundError: there is no such provider.
        """
        return self._call(delete_idp(_alias(provider)), IdentityProviderChange)

    def list_public(self, **call_options: Unpack[CallOptions]) -> ItemList[IdentityProvider]:
        """Return the identity providers for a login page. Needs no credentials."""
        return ItemList((self._call(list_idps_public(), IdentityProviderList)).providers)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[IdentityProvider]:
        """Return all identity providers, disabled ones included."""
        return ItemList((self._call(list_idps(), IdentityProviderList)).providers)


def _alias(provider: IdentityProvider | str) -> str:
    alias = provider if isinstance(provider, str) else provider.alias
    if not alias:
        raise InvalidArgumentError("provider: this identity provider has no alias")
    return alias
