# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/__init__.py: edit that.
"""Tokens for applications that act for somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.oauth_broker.apps import OAuthAppsService
from kamiwaza._sync.services.oauth_broker.connections import OAuthConnectionsService
from kamiwaza._sync.services.oauth_broker.policies import ToolPoliciesService
from kamiwaza._sync.services.oauth_broker.proxy import OAuthProxyService
from kamiwaza._sync.services.oauth_broker.tokens import OAuthTokensService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import AppInstallation
from kamiwaza.schemas.oauth_tokens import GoogleAuthStart
from kamiwaza_api.api.oauth_broker import start_google_auth

__all__ = ["OAuthBrokerService"]


class OAuthBrokerService(BaseService):
    """`client.oauth_broker`: tokens for applications that act for somebody.

    Wherever an application is wanted, the object or its id will do. The platform keeps the
    credentials of the accounts; applications are lent tokens that end soon.
    """

    @property
    def apps(self) -> OAuthAppsService:
        """Return the service of the applications."""
        return self._lazy(OAuthAppsService)

    @property
    def policies(self) -> ToolPoliciesService:
        """Return the service of what the tools of applications may do."""
        return self._lazy(ToolPoliciesService)

    @property
    def connections(self) -> OAuthConnectionsService:
        """Return the service of the accounts that applications act for."""
        return self._lazy(OAuthConnectionsService)

    @property
    def tokens(self) -> OAuthTokensService:
        """Return the service that lends tokens."""
        return self._lazy(OAuthTokensService)

    @property
    def proxy(self) -> OAuthProxyService:
        """Return the service that calls providers without lending a token."""
        return self._lazy(OAuthProxyService)

    def start_google_auth(
        self,
        app: AppInstallation | UUID | str,
        *,
        scopes: Sequence[str] | str,
        **call_options: Unpack[CallOptions],
    ) -> GoogleAuthStart:
        """Begin to connect the caller's Google account to an application.

        The caller opens `auth_url` of the answer and allows there what `scopes` name (a list, or
        one text with blanks between them); `connections.get_status` says when they did.
        """
        wanted = scopes if isinstance(scopes, str) else " ".join(scopes)
        request = start_google_auth(app_id=id_of(app, "app"), scopes=wanted)
        return self._call(request, GoogleAuthStart)
