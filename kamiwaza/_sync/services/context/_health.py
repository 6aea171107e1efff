# Written by scripts/unasync.py from kamiwaza/_async/services/context/_health.py: edit that.
"""The health of the retrieval service."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.context_settings import ContextHealth
from kamiwaza_api.api.context import health_check


class HealthMixin(BaseService):
    """Read the health of the retrieval service."""

    def health(self, **call_options: Unpack[CallOptions]) -> ContextHealth:
        """Return whether retrieval works and which features this installation has."""
        return self._call(health_check(), ContextHealth)
