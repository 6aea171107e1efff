"""Operations of the service `authz`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .access_resources_for_subject import access_resources_for_subject
    from .add_group_member import add_group_member
    from .check_access import check_access
    from .create_grant import create_grant
    from .create_group import create_group
    from .create_group_mapping import create_group_mapping
    from .create_resource_grant import create_resource_grant
    from .create_subject_grant_by_id import create_subject_grant_by_id
    from .delete_grant import delete_grant
    from .delete_group import delete_group
    from .delete_group_mapping import delete_group_mapping
    from .delete_object_tuples import delete_object_tuples
    from .delete_resource_grant import delete_resource_grant
    from .delete_subject import delete_subject
    from .delete_subject_by_id import delete_subject_by_id
    from .delete_subject_grant_by_id import delete_subject_grant_by_id
    from .delete_tuple import delete_tuple
    from .diff_relations import diff_relations
    from .discover_gate import discover_gate
    from .export_decision_events import export_decision_events
    from .export_tuple_audit_events import export_tuple_audit_events
    from .get_authorization_policy import get_authorization_policy
    from .get_gate_package import get_gate_package
    from .get_group import get_group
    from .get_group_mapping import get_group_mapping
    from .get_resource_grant_capability import get_resource_grant_capability
    from .get_subject import get_subject
    from .get_subject_by_id import get_subject_by_id
    from .install_gate_package import install_gate_package
    from .list_gate_packages import list_gate_packages
    from .list_grants import list_grants
    from .list_group_mappings import list_group_mappings
    from .list_group_members import list_group_members
    from .list_groups import list_groups
    from .list_relations import list_relations
    from .list_resource_grants import list_resource_grants
    from .list_subject_grants_by_id import list_subject_grants_by_id
    from .remove_group_member import remove_group_member
    from .replace_gate_package import replace_gate_package
    from .revoke_relations import revoke_relations
    from .uninstall_gate_package import uninstall_gate_package
    from .upsert_subject import upsert_subject
    from .upsert_subject_by_id import upsert_subject_by_id
    from .upsert_tuple import upsert_tuple
    from .who_can_access_resource import who_can_access_resource

__all__ = (
    "access_resources_for_subject",
    "add_group_member",
    "check_access",
    "create_grant",
    "create_group",
    "create_group_mapping",
    "create_resource_grant",
    "create_subject_grant_by_id",
    "delete_grant",
    "delete_group",
    "delete_group_mapping",
    "delete_object_tuples",
    "delete_resource_grant",
    "delete_subject",
    "delete_subject_by_id",
    "delete_subject_grant_by_id",
    "delete_tuple",
    "diff_relations",
    "discover_gate",
    "export_decision_events",
    "export_tuple_audit_events",
    "get_authorization_policy",
    "get_gate_package",
    "get_group",
    "get_group_mapping",
    "get_resource_grant_capability",
    "get_subject",
    "get_subject_by_id",
    "install_gate_package",
    "list_gate_packages",
    "list_grants",
    "list_group_mappings",
    "list_group_members",
    "list_groups",
    "list_relations",
    "list_resource_grants",
    "list_subject_grants_by_id",
    "remove_group_member",
    "replace_gate_package",
    "revoke_relations",
    "uninstall_gate_package",
    "upsert_subject",
    "upsert_subject_by_id",
    "upsert_tuple",
    "who_can_access_resource",
)

sys.modules[__name__].__class__ = OperationsPackage
