"""Rows of datasets: ask for them, in whatever way they come."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncRetrievalService(AsyncBaseService):
    """`client.retrieval`: rows of datasets: ask for them, in whatever way they come."""
