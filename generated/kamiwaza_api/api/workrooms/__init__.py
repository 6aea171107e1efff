"""Operations of the service `workrooms`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .acquire_workroom_thread_claim import acquire_workroom_thread_claim
    from .add_workroom_member import add_workroom_member
    from .admin_delete_workroom import admin_delete_workroom
    from .admin_list_workrooms import admin_list_workrooms
    from .archive_workroom import archive_workroom
    from .complete_workroom_thread_turn import complete_workroom_thread_turn
    from .create_workroom import create_workroom
    from .create_workroom_thread import create_workroom_thread
    from .delete_workroom import delete_workroom
    from .enqueue_workroom_thread_turn import enqueue_workroom_thread_turn
    from .enter_workroom import enter_workroom
    from .export_bundle import export_bundle
    from .get_export_manifest import get_export_manifest
    from .get_ingestion_summary import get_ingestion_summary
    from .get_workroom import get_workroom
    from .get_workroom_delete_preview import get_workroom_delete_preview
    from .get_workroom_lifecycle_summary import get_workroom_lifecycle_summary
    from .get_workroom_manager_path import get_workroom_manager_path
    from .get_workroom_runtime_bootstrap import get_workroom_runtime_bootstrap
    from .get_workroom_runtime_context import get_workroom_runtime_context
    from .grant_workroom_credential_consent import grant_workroom_credential_consent
    from .heartbeat_workroom_session import heartbeat_workroom_session
    from .leave_workroom import leave_workroom
    from .list_workroom_credential_consents import list_workroom_credential_consents
    from .list_workroom_credential_registrations import list_workroom_credential_registrations
    from .list_workroom_events import list_workroom_events
    from .list_workroom_members import list_workroom_members
    from .list_workroom_role_history import list_workroom_role_history
    from .list_workroom_thread_messages import list_workroom_thread_messages
    from .list_workroom_thread_turns import list_workroom_thread_turns
    from .list_workroom_threads import list_workroom_threads
    from .list_workrooms import list_workrooms
    from .lookup_workroom_member_user import lookup_workroom_member_user
    from .post_workroom_thread_message import post_workroom_thread_message
    from .release_workroom_thread_claim import release_workroom_thread_claim
    from .remove_workroom_credential_registration import remove_workroom_credential_registration
    from .remove_workroom_member import remove_workroom_member
    from .request_workroom_thread_handoff import request_workroom_thread_handoff
    from .resolve_workroom_thread_credential_posture import (
        resolve_workroom_thread_credential_posture,
    )
    from .restore_workroom import restore_workroom
    from .revoke_workroom_credential_consent import revoke_workroom_credential_consent
    from .stream_workroom_events import stream_workroom_events
    from .stream_workroom_presence import stream_workroom_presence
    from .transfer_workroom_ownership import transfer_workroom_ownership
    from .update_workroom import update_workroom
    from .update_workroom_member_role import update_workroom_member_role
    from .upsert_workroom_credential_registration import upsert_workroom_credential_registration

__all__ = (
    "acquire_workroom_thread_claim",
    "add_workroom_member",
    "admin_delete_workroom",
    "admin_list_workrooms",
    "archive_workroom",
    "complete_workroom_thread_turn",
    "create_workroom",
    "create_workroom_thread",
    "delete_workroom",
    "enqueue_workroom_thread_turn",
    "enter_workroom",
    "export_bundle",
    "get_export_manifest",
    "get_ingestion_summary",
    "get_workroom",
    "get_workroom_delete_preview",
    "get_workroom_lifecycle_summary",
    "get_workroom_manager_path",
    "get_workroom_runtime_bootstrap",
    "get_workroom_runtime_context",
    "grant_workroom_credential_consent",
    "heartbeat_workroom_session",
    "leave_workroom",
    "list_workroom_credential_consents",
    "list_workroom_credential_registrations",
    "list_workroom_events",
    "list_workroom_members",
    "list_workroom_role_history",
    "list_workroom_thread_messages",
    "list_workroom_thread_turns",
    "list_workroom_threads",
    "list_workrooms",
    "lookup_workroom_member_user",
    "post_workroom_thread_message",
    "release_workroom_thread_claim",
    "remove_workroom_credential_registration",
    "remove_workroom_member",
    "request_workroom_thread_handoff",
    "resolve_workroom_thread_credential_posture",
    "restore_workroom",
    "revoke_workroom_credential_consent",
    "stream_workroom_events",
    "stream_workroom_presence",
    "transfer_workroom_ownership",
    "update_workroom",
    "update_workroom_member_role",
    "upsert_workroom_credential_registration",
)

sys.modules[__name__].__class__ = OperationsPackage
