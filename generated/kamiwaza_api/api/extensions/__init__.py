"""Operations of the service `extensions`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .create_extension import create_extension
    from .delete_extension import delete_extension
    from .get_extension import get_extension
    from .get_status import get_status
    from .list_extensions import list_extensions
    from .list_workroom_scope_audit_findings import list_workroom_scope_audit_findings
    from .patch_extension import patch_extension
    from .upgrade_all_extensions import upgrade_all_extensions

__all__ = (
    "create_extension",
    "delete_extension",
    "get_extension",
    "get_status",
    "list_extensions",
    "list_workroom_scope_audit_findings",
    "patch_extension",
    "upgrade_all_extensions",
)

sys.modules[__name__].__class__ = OperationsPackage
