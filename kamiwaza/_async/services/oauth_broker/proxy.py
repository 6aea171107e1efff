"""Calls to providers that the platform makes itself."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import AppInstallation, OAuthProvider
from kamiwaza.schemas.oauth_tokens import ProviderAnswer
from kamiwaza_api.api.oauth_broker import (
    oauth_proxy_request_get,
    oauth_proxy_request_post,
    oauth_proxy_with_resource_get,
    oauth_proxy_with_resource_post,
)


class AsyncOAuthProxyService(AsyncBaseService):
    """`client.oauth_broker.proxy`: let the platform call a provider for a tool.

    No token leaves the platform. `service` and `operation` are words of the platform's for what a
    provider offers; the tool's policy says which it may ask. This is for tools: the platform takes
    a credential of a service, and refuses who merely logged in.
    """

    async def get(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Return what a provider answers to an operation that reads."""
        request = oauth_proxy_request_get(
            provider, service, operation, app_id=id_of(app, "app"), tool_id=tool
        )
        return await self._call(request, ProviderAnswer)

    async def get_resource(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        resource: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Return what a provider answers to an operation that reads one resource of its own."""
        request = oauth_proxy_with_resource_get(
            provider, service, operation, resource, app_id=id_of(app, "app"), tool_id=tool
        )
        return await self._call(request, ProviderAnswer)

    async def post(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Have an operation done at a provider. Not repeated after a lost answer.

        The contract knows no body for it; what takes one goes through `client.request`.
        """
        request = oauth_proxy_request_post(
            provider, service, operation, app_id=id_of(app, "app"), tool_id=tool
        )
        return await self._call(request, ProviderAnswer)

    async def post_resource(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        resource: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Have an operation done to one resource of a provider. Not repeated after a lost answer.

        The contract knows no body for it; what takes one goes through `client.request`.
        """
        request = oauth_proxy_with_resource_post(
            provider, service, operation, resource, app_id=id_of(app, "app"), tool_id=tool
        )
        return await self._call(request, ProviderAnswer)
