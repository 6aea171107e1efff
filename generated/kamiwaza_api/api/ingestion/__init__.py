"""Operations of the service `ingestion`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .add_job import add_job
    from .emit import emit
    from .health import health
    from .register_source import register_source
    from .run_active import run_active
    from .status import status

__all__ = ("add_job", "emit", "health", "register_source", "run_active", "status")

sys.modules[__name__].__class__ = OperationsPackage
