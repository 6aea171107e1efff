"""Retrieval's settings for the whole platform."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncContextSettingsService(AsyncBaseService):
    """`client.context.settings`: what holds for every workroom."""
