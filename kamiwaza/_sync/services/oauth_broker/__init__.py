# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/__init__.py: edit that.
"""The OAuth broker: provider tokens for applications that act on behalf of users."""

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
    """`client.oauth_broker`: provider tokens for applications that act on behalf of users.

    The platform stores the credentials of the accounts. Tools of an application get a token for a
    few minutes, or only the answer of one call. Methods take an application as an object or by its
    id.
    """

    @property
    def apps(self) -> OAuthAppsService:
        """Return the service of the applications."""
        return self._lazy(OAuthAppsService)

    @property
    def policies(self) -> ToolPoliciesService:
        """Return the service of the tool policies: what the tools of applications may do."""
        return self._lazy(ToolPoliciesService)

    @property
    def connections(self) -> OAuthConnectionsService:
        """Return the service of the caller's accounts that applications use."""
        return self._lazy(OAuthConnectionsService)

    @property
    def tokens(self) -> OAuthTokensService:
        """Return the service of the leased tokens."""
        return self._lazy(OAuthTokensService)

    @property
    def proxy(self) -> OAuthProxyService:
        """Return the service that calls providers without giving a token to the tool."""
        return self._lazy(OAuthProxyService)

    def start_google_auth(
        self,
        app: AppInstallation | UUID | str,
        *,
        scopes: Sequence[str] | str,
        **call_options: Unpack[CallOptions],
    ) -> GoogleAuthStart:
        """Start to connect the caller's Google account to an application and return the link.

        Open `auth_url` of the answer and allow the access there. `connections.get_status` then says
        that the account is connected.

        Args:
            app: the application or its id.
            scopes: the OAuth scopes to ask for: a list, or one text with spaces between them.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        wanted = scopes if isinstance(scopes, str) else " ".join(scopes)
        request = start_google_auth(app_id=id_of(app, "app"), scopes=wanted)
        return self._call(request, GoogleAuthStart)
