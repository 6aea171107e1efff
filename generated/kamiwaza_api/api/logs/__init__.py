"""Operations of the service `logs`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .analyze_deployment_patterns import analyze_deployment_patterns
    from .cleanup_old_logs import cleanup_old_logs
    from .delete_deployment_log import delete_deployment_log
    from .get_deployment_log_content import get_deployment_log_content
    from .get_deployment_log_patterns_legacy import get_deployment_log_patterns_legacy
    from .get_deployment_logs_legacy import get_deployment_logs_legacy
    from .get_log_statistics import get_log_statistics
    from .list_all_deployment_logs import list_all_deployment_logs
    from .list_engine_logs_legacy import list_engine_logs_legacy
    from .list_logs_by_type import list_logs_by_type
    from .list_orphaned_logs import list_orphaned_logs

__all__ = (
    "analyze_deployment_patterns",
    "cleanup_old_logs",
    "delete_deployment_log",
    "get_deployment_log_content",
    "get_deployment_log_patterns_legacy",
    "get_deployment_logs_legacy",
    "get_log_statistics",
    "list_all_deployment_logs",
    "list_engine_logs_legacy",
    "list_logs_by_type",
    "list_orphaned_logs",
)

sys.modules[__name__].__class__ = OperationsPackage
