"""Datasets and their objects, containers of datasets, secrets."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncCatalogService(AsyncBaseService):
    """`client.catalog`: datasets and their objects, containers of datasets, secrets."""
