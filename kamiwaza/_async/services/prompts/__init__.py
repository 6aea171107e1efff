"""Parts of prompts, kept and never changed."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncPromptsService(AsyncBaseService):
    """`client.prompts`: parts of prompts, kept and never changed."""
