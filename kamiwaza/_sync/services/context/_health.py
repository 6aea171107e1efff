# Written by scripts/unasync.py from kamiwaza/_async/services/context/_health.py: edit that.
"""The state of retrieval as a whole."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.context_settings import ContextHealth
from kamiwaza_api.api.context import health_check


class HealthMixin(BaseService):
    """What `client.context` itself says of its state."""

    def health(self, **call_options: Unpack[CallOptions]) -> ContextHealth:
        """Return whether retrieval works, and what this installation can do."""
        return self._call(health_check(), ContextHealth)
