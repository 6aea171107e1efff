# Written by scripts/unasync.py from kamiwaza/_async/services/context/settings.py: edit that.
"""Retrieval's settings for the whole platform."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.context_settings import (
    ContextGlobalSettings,
    UpdateContextGlobalSettings,
    UpdateOmniParseGlobalSettings,
)
from kamiwaza_api.api.context import get_global_context_settings, patch_global_context_settings


class ContextSettingsService(BaseService):
    """`client.context.settings`: what holds for every workroom."""

    def get(self, **call_options: Unpack[CallOptions]) -> ContextGlobalSettings:
        """Return the settings."""
        return self._call(get_global_context_settings(), ContextGlobalSettings)

    def update(
        self,
        *,
        omniparse: UpdateOmniParseGlobalSettings | None = None,
        reason: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ContextGlobalSettings:
        """Change the settings that are given and return all of them.

        `reason` goes into the audit log.
        """
        body = UpdateContextGlobalSettings(omniparse=omniparse, reason=reason)
        return self._call(patch_global_context_settings(body=body), ContextGlobalSettings)
