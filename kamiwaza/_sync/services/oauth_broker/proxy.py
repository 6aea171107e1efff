# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/proxy.py: edit that.
"""Provider calls that the platform makes for a tool."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
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


class OAuthProxyService(BaseService):
    """`client.oauth_broker.proxy`: calls that the platform makes to a provider for a tool.

    The tool gets no token. The tool's policy lists the operations it may call. The platform accepts
    only the credentials of a tool (a service credential) here and refuses users.
    """

    def get(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Return the provider's answer to an operation that reads.

        Args:
            provider: the provider, such as `google`.
            service: the provider's service, such as `gmail`.
            operation: the operation, such as `search`.
            app: the application or its id.
            tool: the id of the tool.

        Raises:
            PermissionDeniedError: the policy does not allow the operation, or the caller is not a
                tool.
        """
        request = oauth_proxy_request_get(
            provider, service, operation, app_id=id_of(app, "app"), tool_id=tool
        )
        return self._call(request, ProviderAnswer)

    def get_resource(
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
        """Return the provider's answer to an operation that reads one resource.

        Args:
            provider: the provider, such as `google`.
            service: the provider's service, such as `gmail`.
            operation: the operation, such as `read`.
            resource: the provider's id of the resource.
            app: the application or its id.
            tool: the id of the tool.

        Raises:
            PermissionDeniedError: the policy does not allow the operation, or the caller is not a
                tool.
        """
        request = oauth_proxy_with_resource_get(
            provider, service, operation, resource, app_id=id_of(app, "app"), tool_id=tool
        )
        return self._call(request, ProviderAnswer)

    def post(
        self,
        provider: OAuthProvider | str,
        service: str,
        operation: str,
        *,
        app: AppInstallation | UUID | str,
        tool: str,
        **call_options: Unpack[CallOptions],
    ) -> ProviderAnswer:
        """Return the provider's answer to an operation that changes something.

        The request is not repeated after a lost answer. The contract has no body for it: use
        `client.request` for an operation that needs one.

        Args:
            provider: the provider, such as `google`.
            service: the provider's service, such as `gmail`.
            operation: the operation, such as `send`.
            app: the application or its id.
            tool: the id of the tool.

        Raises:
            PermissionDeniedError: the policy does not allow the operation, or the caller is not a
                tool.
        """
        request = oauth_proxy_request_post(
            provider, service, operation, app_id=id_of(app, "app"), tool_id=tool
        )
        return self._call(request, ProviderAnswer)

    def post_resource(
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
        """Return the provider's answer to an operation that changes one resource.

        The request is not repeated after a lost answer. The contract has no body for it: use
        `client.request` for an operation that needs one.

        Args:
            provider: the provider, such as `google`.
            service: the provider's service, such as `gmail`.
            operation: the operation, such as `modify`.
            resource: the provider's id of the resource.
            app: the application or its id.
            tool: the id of the tool.

        Raises:
            PermissionDeniedError: the policy does not allow the operation, or the caller is not a
                tool.
        """
        request = oauth_proxy_with_resource_post(
            provider, service, operation, resource, app_id=id_of(app, "app"), tool_id=tool
        )
        return self._call(request, ProviderAnswer)
