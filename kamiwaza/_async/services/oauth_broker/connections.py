"""The caller's accounts that applications use."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import AppInstallation, OAuthProvider
from kamiwaza.schemas.oauth_tokens import OAuthConnection
from kamiwaza_api.api.oauth_broker import disconnect, get_connection_status


class AsyncOAuthConnectionsService(AsyncBaseService):
    """`client.oauth_broker.connections`: the caller's accounts that applications use."""

    async def get_status(
        self,
        app: AppInstallation | UUID | str,
        *,
        provider: OAuthProvider | str,
        **call_options: Unpack[CallOptions],
    ) -> OAuthConnection:
        """Return the state of the caller's account with a provider for an application.

        Args:
            app: the application or its id.
            provider: the provider, such as `google`.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        request = get_connection_status(app_id=id_of(app, "app"), provider=provider)
        return await self._call(request, OAuthConnection)

    async def disconnect(
        self,
        app: AppInstallation | UUID | str,
        *,
        provider: OAuthProvider | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Disconnect the caller's account with a provider from an application.

        Args:
            app: the application or its id.
            provider: the provider, such as `google`.

        Raises:
            ResourceNotFoundError: there is no such application or account.
        """
        await self._send(disconnect(app_id=id_of(app, "app"), provider=provider))
