# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/__init__.py: edit that.
"""Rows of datasets: ask for them, in whatever way they come."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class RetrievalService(BaseService):
    """`client.retrieval`: rows of datasets: ask for them, in whatever way they come."""
