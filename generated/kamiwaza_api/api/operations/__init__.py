"""Operations of the service `operations`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .dismiss_notification import dismiss_notification
    from .dismiss_operation import dismiss_operation
    from .execute_remediation import execute_remediation
    from .get_notification import get_notification
    from .get_operation import get_operation
    from .get_operation_tray import get_operation_tray
    from .list_notifications import list_notifications
    from .list_operations import list_operations
    from .list_remediations import list_remediations
    from .mark_notification_seen import mark_notification_seen
    from .mark_operation_seen import mark_operation_seen
    from .preview_remediation import preview_remediation

__all__ = (
    "dismiss_notification",
    "dismiss_operation",
    "execute_remediation",
    "get_notification",
    "get_operation",
    "get_operation_tray",
    "list_notifications",
    "list_operations",
    "list_remediations",
    "mark_notification_seen",
    "mark_operation_seen",
    "preview_remediation",
)

sys.modules[__name__].__class__ = OperationsPackage
