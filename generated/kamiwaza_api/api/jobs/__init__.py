"""Operations of the service `jobs`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .cancel_job import cancel_job
    from .get_job_logs import get_job_logs
    from .get_job_result import get_job_result
    from .get_job_status import get_job_status
    from .list_jobs import list_jobs
    from .run_job import run_job
    from .submit_job import submit_job

__all__ = (
    "cancel_job",
    "get_job_logs",
    "get_job_result",
    "get_job_status",
    "list_jobs",
    "run_job",
    "submit_job",
)

sys.modules[__name__].__class__ = OperationsPackage
