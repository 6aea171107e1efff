# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/__init__.py: edit that.
"""Parts of prompts, kept and never changed."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class PromptsService(BaseService):
    """`client.prompts`: parts of prompts, kept and never changed."""
