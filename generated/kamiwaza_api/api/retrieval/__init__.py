"""Operations of the service `retrieval`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .cancel_retrieval_job import cancel_retrieval_job
    from .create_retrieval_job import create_retrieval_job
    from .create_structured_retrieval_job import create_structured_retrieval_job
    from .get_retrieval_job import get_retrieval_job
    from .list_retrieval_jobs import list_retrieval_jobs
    from .stream_record_query_job import stream_record_query_job
    from .stream_retrieval_job import stream_retrieval_job

__all__ = (
    "cancel_retrieval_job",
    "create_retrieval_job",
    "create_structured_retrieval_job",
    "get_retrieval_job",
    "list_retrieval_jobs",
    "stream_record_query_job",
    "stream_retrieval_job",
)

sys.modules[__name__].__class__ = OperationsPackage
