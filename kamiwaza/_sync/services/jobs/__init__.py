# Written by scripts/unasync.py from kamiwaza/_async/services/jobs/__init__.py: edit that.
"""Jobs on the cluster: submit, wait, read the result."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class JobsService(BaseService):
    """`client.jobs`: jobs on the cluster: submit, wait, read the result."""
