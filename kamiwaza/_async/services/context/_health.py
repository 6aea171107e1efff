"""The state of retrieval as a whole."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncHealthMixin(AsyncBaseService):
    """What `client.context` itself says of its state."""
