"""Operations of the service `federations`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .add_federation_user import add_federation_user
    from .create_federation import create_federation
    from .delete_federation import delete_federation
    from .diagnose_federation import diagnose_federation
    from .disconnect_federation import disconnect_federation
    from .get_federation import get_federation
    from .handle_disconnect_request import handle_disconnect_request
    from .handle_pair_federation import handle_pair_federation
    from .handle_remote_identity_status import handle_remote_identity_status
    from .handle_remote_ping import handle_remote_ping
    from .list_federation_users import list_federation_users
    from .list_federations import list_federations
    from .pair_federation import pair_federation
    from .ping_federation import ping_federation
    from .preflight_federation import preflight_federation
    from .proxy_mesh_delete import proxy_mesh_delete
    from .proxy_mesh_get import proxy_mesh_get
    from .proxy_mesh_head import proxy_mesh_head
    from .proxy_mesh_options import proxy_mesh_options
    from .proxy_mesh_patch import proxy_mesh_patch
    from .proxy_mesh_post import proxy_mesh_post
    from .proxy_mesh_put import proxy_mesh_put
    from .resolve_federation_address import resolve_federation_address
    from .restore_federation_user import restore_federation_user
    from .revoke_federation_user import revoke_federation_user
    from .update_federation import update_federation

__all__ = (
    "add_federation_user",
    "create_federation",
    "delete_federation",
    "diagnose_federation",
    "disconnect_federation",
    "get_federation",
    "handle_disconnect_request",
    "handle_pair_federation",
    "handle_remote_identity_status",
    "handle_remote_ping",
    "list_federation_users",
    "list_federations",
    "pair_federation",
    "ping_federation",
    "preflight_federation",
    "proxy_mesh_delete",
    "proxy_mesh_get",
    "proxy_mesh_head",
    "proxy_mesh_options",
    "proxy_mesh_patch",
    "proxy_mesh_post",
    "proxy_mesh_put",
    "resolve_federation_address",
    "restore_federation_user",
    "revoke_federation_user",
    "update_federation",
)

sys.modules[__name__].__class__ = OperationsPackage
