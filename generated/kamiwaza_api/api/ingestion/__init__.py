"""Operations of the service `ingestion`."""

from .add_job import add_job
from .emit import emit
from .health import health
from .register_source import register_source
from .run_active import run_active
from .status import status

__all__ = ("add_job", "emit", "health", "register_source", "run_active", "status")
