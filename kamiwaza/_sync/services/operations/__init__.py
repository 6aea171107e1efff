# Written by scripts/unasync.py from kamiwaza/_async/services/operations/__init__.py: edit that.
"""The platform's own records of long operations, and notifications."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class OperationsService(BaseService):
    """`client.operations`: the platform's own records of long operations, and notifications."""
