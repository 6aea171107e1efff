"""Operations of the service `platform`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .confirm_room_decommission_plan import confirm_room_decommission_plan
    from .connect_and_index import connect_and_index
    from .create_artifact import create_artifact
    from .create_provider_connection import create_provider_connection
    from .create_room_decommission_plan import create_room_decommission_plan
    from .create_surface_constraint import create_surface_constraint
    from .delete_surface_constraint import delete_surface_constraint
    from .get_notification_preference import get_notification_preference
    from .get_room_inventory import get_room_inventory
    from .get_room_settings import get_room_settings
    from .get_room_tombstone import get_room_tombstone
    from .get_start_preference import get_start_preference
    from .inspect_platform_readiness import inspect_platform_readiness
    from .intake_credential import intake_credential
    from .invite_platform_users import invite_platform_users
    from .list_provider_connections import list_provider_connections
    from .list_surface_constraints import list_surface_constraints
    from .request_access import request_access
    from .resolve_access_request import resolve_access_request
    from .set_notification_preference import set_notification_preference
    from .set_start_preference import set_start_preference
    from .update_room_settings import update_room_settings
    from .update_surface_constraint import update_surface_constraint

__all__ = (
    "confirm_room_decommission_plan",
    "connect_and_index",
    "create_artifact",
    "create_provider_connection",
    "create_room_decommission_plan",
    "create_surface_constraint",
    "delete_surface_constraint",
    "get_notification_preference",
    "get_room_inventory",
    "get_room_settings",
    "get_room_tombstone",
    "get_start_preference",
    "inspect_platform_readiness",
    "intake_credential",
    "invite_platform_users",
    "list_provider_connections",
    "list_surface_constraints",
    "request_access",
    "resolve_access_request",
    "set_notification_preference",
    "set_start_preference",
    "update_room_settings",
    "update_surface_constraint",
)

sys.modules[__name__].__class__ = OperationsPackage
