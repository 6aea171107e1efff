"""Operations of the service `copilot`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .answer_run_question import answer_run_question
    from .cancel_run import cancel_run
    from .confirm_run_write import confirm_run_write
    from .create_run import create_run
    from .create_thread import create_thread
    from .get_result import get_result
    from .get_run import get_run
    from .list_copilot_actions import list_copilot_actions
    from .list_thread_runs import list_thread_runs
    from .list_threads import list_threads

__all__ = (
    "answer_run_question",
    "cancel_run",
    "confirm_run_write",
    "create_run",
    "create_thread",
    "get_result",
    "get_run",
    "list_copilot_actions",
    "list_thread_runs",
    "list_threads",
)

sys.modules[__name__].__class__ = OperationsPackage
