"""Identity providers, which sign in users of other systems."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Payload, Schema
from kamiwaza.schemas._secret import SecretInput


class IdentityProvider(Schema):
    """One identity provider. `provider_id` is its kind (`oidc`, `google`, ...)."""

    alias: str | None = None
    provider_id: str | None = Field(default=None, alias="providerId")
    display_name: str | None = Field(default=None, alias="displayName")
    enabled: bool | None = None


class IdentityProviderList(Schema):
    """The answer that lists identity providers."""

    providers: list[IdentityProvider] = Field(default_factory=list)
    idp_management_enabled: bool | None = None


class IdentityProviderChange(Schema):
    """The result of a change of an identity provider, in the platform's words."""

    status: str | None = None
    alias: str | None = None
    provider: str | None = None
    enabled: bool | None = None
    deleted: bool | None = None
    idp_management_enabled: bool | None = None


class GoogleProvider(Payload):
    """The settings for Google. `hosted_domain` limits sign-in to one domain."""

    component: ClassVar[str | None] = "GoogleConfig"

    client_id: str
    client_secret: SecretInput
    alias: str | None = None
    hosted_domain: str | None = None
    scopes: list[str] | None = None


class OIDCProvider(Payload):
    """The settings for an OpenID Connect provider. `issuer` is its URL."""

    component: ClassVar[str | None] = "OIDCConfig"

    alias: str
    issuer: str
    client_id: str
    client_secret: SecretInput
    scopes: list[str] | None = None


class IdentityProviderSettings(Payload):
    """Body that describes an identity provider."""

    component: ClassVar[str | None] = "RegisterIdPRequest"

    provider: str
    google: GoogleProvider | None = None
    oidc: OIDCProvider | None = None
    ensure_redirects: bool | None = None


class IdentityProviderSwitch(Payload):
    """Body that enables or disables an identity provider."""

    component: ClassVar[str | None] = "ToggleIdPRequest"

    enabled: bool
