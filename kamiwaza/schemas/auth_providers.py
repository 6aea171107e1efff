"""Identity providers: who vouches for users that the platform does not keep."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Payload, Schema
from kamiwaza.schemas._secret import Secret


class IdentityProvider(Schema):
    """One identity provider. `providerId` is its kind (oidc, google, ...)."""

    alias: str | None = None
    provider_id: str | None = Field(default=None, alias="providerId")
    display_name: str | None = Field(default=None, alias="displayName")
    enabled: bool | None = None


class IdentityProviderList(Schema):
    """The envelope identity providers come in."""

    providers: list[IdentityProvider] = Field(default_factory=list)
    idp_management_enabled: bool | None = None


class IdentityProviderChange(Schema):
    """What a change of an identity provider did; the platform's words are kept."""

    status: str | None = None
    alias: str | None = None
    provider: str | None = None
    enabled: bool | None = None
    deleted: bool | None = None
    idp_management_enabled: bool | None = None


class GoogleProvider(Payload):
    """How to get to Google; `hosted_domain` lets in the users of one domain only."""

    component: ClassVar[str | None] = "GoogleConfig"

    client_id: str
    client_secret: Secret
    alias: str | None = None
    hosted_domain: str | None = None
    scopes: list[str] | None = None


class OIDCProvider(Payload):
    """How to get to a provider that speaks OpenID Connect; `issuer` is its URL."""

    component: ClassVar[str | None] = "OIDCConfig"

    alias: str
    issuer: str
    client_id: str
    client_secret: Secret
    scopes: list[str] | None = None


class IdentityProviderSettings(Payload):
    """Body that describes an identity provider."""

    component: ClassVar[str | None] = "RegisterIdPRequest"

    provider: str
    google: GoogleProvider | None = None
    oidc: OIDCProvider | None = None
    ensure_redirects: bool | None = None


class IdentityProviderSwitch(Payload):
    """Body that turns an identity provider on or off."""

    component: ClassVar[str | None] = "ToggleIdPRequest"

    enabled: bool
