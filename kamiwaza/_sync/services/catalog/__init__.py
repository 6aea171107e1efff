# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/__init__.py: edit that.
"""Datasets and their objects, containers of datasets, secrets."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class CatalogService(BaseService):
    """`client.catalog`: datasets and their objects, containers of datasets, secrets."""
