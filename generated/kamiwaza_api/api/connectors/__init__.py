"""Operations of the service `connectors`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .browse_connector_surface import browse_connector_surface
    from .connect_account import connect_account
    from .connector_oauth_callback import connector_oauth_callback
    from .create_connector import create_connector
    from .delete_catalog_connector import delete_catalog_connector
    from .delete_connector import delete_connector
    from .deploy_connector_workload import deploy_connector_workload
    from .disconnect_account import disconnect_account
    from .download_connector_surface_content import download_connector_surface_content
    from .get_catalog_connector import get_catalog_connector
    from .get_connector import get_connector
    from .get_user_connection import get_user_connection
    from .list_available_connectors import list_available_connectors
    from .list_connector_catalog import list_connector_catalog
    from .list_connector_surface_catalog import list_connector_surface_catalog
    from .list_connector_types import list_connector_types
    from .list_connectors import list_connectors
    from .poll_device_connection import poll_device_connection
    from .register_catalog_connector import register_catalog_connector
    from .register_connector import register_connector
    from .search_connector_surface import search_connector_surface
    from .subscribe_connector import subscribe_connector
    from .sync_declared_connectors import sync_declared_connectors
    from .update_catalog_connector import update_catalog_connector
    from .update_connector import update_connector
    from .verify_connection import verify_connection

__all__ = (
    "browse_connector_surface",
    "connect_account",
    "connector_oauth_callback",
    "create_connector",
    "delete_catalog_connector",
    "delete_connector",
    "deploy_connector_workload",
    "disconnect_account",
    "download_connector_surface_content",
    "get_catalog_connector",
    "get_connector",
    "get_user_connection",
    "list_available_connectors",
    "list_connector_catalog",
    "list_connector_surface_catalog",
    "list_connector_types",
    "list_connectors",
    "poll_device_connection",
    "register_catalog_connector",
    "register_connector",
    "search_connector_surface",
    "subscribe_connector",
    "sync_declared_connectors",
    "update_catalog_connector",
    "update_connector",
    "verify_connection",
)

sys.modules[__name__].__class__ = OperationsPackage
