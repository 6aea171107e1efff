# Written by scripts/unasync.py from kamiwaza/_async/services/context/_health.py: edit that.
"""The state of retrieval as a whole."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class HealthMixin(BaseService):
    """What `client.context` itself says of its state."""
