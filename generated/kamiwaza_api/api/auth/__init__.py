"""Operations of the service `auth`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .browser_login import browser_login
    from .cac_login import cac_login
    from .change_my_password import change_my_password
    from .create_local import create_local
    from .create_pat import create_pat
    from .create_runtime_launch_endpoint import create_runtime_launch_endpoint
    from .delete_idp import delete_idp
    from .delete_local import delete_local
    from .exchange_runtime_launch_endpoint import exchange_runtime_launch_endpoint
    from .forward_validate_delete import forward_validate_delete
    from .forward_validate_get import forward_validate_get
    from .forward_validate_options import forward_validate_options
    from .forward_validate_patch import forward_validate_patch
    from .forward_validate_path_delete import forward_validate_path_delete
    from .forward_validate_path_get import forward_validate_path_get
    from .forward_validate_path_options import forward_validate_path_options
    from .forward_validate_path_patch import forward_validate_path_patch
    from .forward_validate_path_post import forward_validate_path_post
    from .forward_validate_path_put import forward_validate_path_put
    from .forward_validate_post import forward_validate_post
    from .forward_validate_put import forward_validate_put
    from .front_channel_logout import front_channel_logout
    from .get_current_user import get_current_user
    from .get_password_change_capability import get_password_change_capability
    from .get_pat_config import get_pat_config
    from .get_user_detail import get_user_detail
    from .health import health
    from .jwks import jwks
    from .list_idps import list_idps
    from .list_idps_public import list_idps_public
    from .list_my_pats import list_my_pats
    from .list_users import list_users
    from .login import login
    from .logout import logout
    from .mint_dev_token import mint_dev_token
    from .oidc_callback import oidc_callback
    from .purge_subject_sessions import purge_subject_sessions
    from .refresh_runtime_launch_endpoint import refresh_runtime_launch_endpoint
    from .refresh_token import refresh_token
    from .register_idp import register_idp
    from .reset_password import reset_password
    from .resolve_user_by_identifier import resolve_user_by_identifier
    from .revoke_my_pat import revoke_my_pat
    from .revoke_session import revoke_session
    from .root import root
    from .saml_acs import saml_acs
    from .saml_login import saml_login
    from .saml_metadata import saml_metadata
    from .saml_sls_get import saml_sls_get
    from .saml_sls_post import saml_sls_post
    from .toggle_idp import toggle_idp
    from .update_idp import update_idp
    from .update_local import update_local
    from .validate_delete import validate_delete
    from .validate_get import validate_get
    from .validate_options import validate_options
    from .validate_patch import validate_patch
    from .validate_post import validate_post
    from .validate_put import validate_put

__all__ = (
    "browser_login",
    "cac_login",
    "change_my_password",
    "create_local",
    "create_pat",
    "create_runtime_launch_endpoint",
    "delete_idp",
    "delete_local",
    "exchange_runtime_launch_endpoint",
    "forward_validate_delete",
    "forward_validate_get",
    "forward_validate_options",
    "forward_validate_patch",
    "forward_validate_path_delete",
    "forward_validate_path_get",
    "forward_validate_path_options",
    "forward_validate_path_patch",
    "forward_validate_path_post",
    "forward_validate_path_put",
    "forward_validate_post",
    "forward_validate_put",
    "front_channel_logout",
    "get_current_user",
    "get_password_change_capability",
    "get_pat_config",
    "get_user_detail",
    "health",
    "jwks",
    "list_idps",
    "list_idps_public",
    "list_my_pats",
    "list_users",
    "login",
    "logout",
    "mint_dev_token",
    "oidc_callback",
    "purge_subject_sessions",
    "refresh_runtime_launch_endpoint",
    "refresh_token",
    "register_idp",
    "reset_password",
    "resolve_user_by_identifier",
    "revoke_my_pat",
    "revoke_session",
    "root",
    "saml_acs",
    "saml_login",
    "saml_metadata",
    "saml_sls_get",
    "saml_sls_post",
    "toggle_idp",
    "update_idp",
    "update_local",
    "validate_delete",
    "validate_get",
    "validate_options",
    "validate_patch",
    "validate_post",
    "validate_put",
)

sys.modules[__name__].__class__ = OperationsPackage
