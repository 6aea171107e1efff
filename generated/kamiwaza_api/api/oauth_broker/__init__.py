"""Operations of the service `oauth_broker`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .create_app_installation import create_app_installation
    from .create_tool_policy import create_tool_policy
    from .delete_app_installation import delete_app_installation
    from .delete_tool_policy import delete_tool_policy
    from .disconnect import disconnect
    from .get_app_installation import get_app_installation
    from .get_connection_status import get_connection_status
    from .get_lease_status import get_lease_status
    from .get_tool_policy import get_tool_policy
    from .handle_google_callback import handle_google_callback
    from .list_app_installations import list_app_installations
    from .list_tool_policies import list_tool_policies
    from .mint_connector_token import mint_connector_token
    from .mint_ephemeral_token import mint_ephemeral_token
    from .oauth_proxy_request_get import oauth_proxy_request_get
    from .oauth_proxy_request_post import oauth_proxy_request_post
    from .oauth_proxy_with_resource_get import oauth_proxy_with_resource_get
    from .oauth_proxy_with_resource_post import oauth_proxy_with_resource_post
    from .proxy_connector_identity import proxy_connector_identity
    from .proxy_connector_request import proxy_connector_request
    from .revoke_lease import revoke_lease
    from .start_google_auth import start_google_auth
    from .update_app_installation import update_app_installation
    from .update_tool_policy import update_tool_policy

__all__ = (
    "create_app_installation",
    "create_tool_policy",
    "delete_app_installation",
    "delete_tool_policy",
    "disconnect",
    "get_app_installation",
    "get_connection_status",
    "get_lease_status",
    "get_tool_policy",
    "handle_google_callback",
    "list_app_installations",
    "list_tool_policies",
    "mint_connector_token",
    "mint_ephemeral_token",
    "oauth_proxy_request_get",
    "oauth_proxy_request_post",
    "oauth_proxy_with_resource_get",
    "oauth_proxy_with_resource_post",
    "proxy_connector_identity",
    "proxy_connector_request",
    "revoke_lease",
    "start_google_auth",
    "update_app_installation",
    "update_tool_policy",
)

sys.modules[__name__].__class__ = OperationsPackage
