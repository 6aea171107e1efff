# Written by scripts/unasync.py from kamiwaza/_async/services/context/__init__.py: edit that.
"""Retrieval for a workroom: vectors, pipelines, indexes, ontologies, search."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ContextService(BaseService):
    """`client.context`: what a workroom knows: vectors, pipelines, indexes, ontologies, search."""
