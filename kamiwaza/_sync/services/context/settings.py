# Written by scripts/unasync.py from kamiwaza/_async/services/context/settings.py: edit that.
"""Settings of retrieval for all workrooms."""

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
    """`client.context.settings`: settings of retrieval for all workrooms."""

    def get(self, **call_options: Unpack[CallOptions]) -> ContextGlobalSettings:
        """Return the settings of retrieval."""
        return self._call(get_global_context_settings(), ContextGlobalSettings)

    def update(
        self,
        *,
        omniparse: UpdateOmniParseGlobalSettings | None = None,
        reason: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ContextGlobalSettings:
        """Change the given settings and return all of them.

        Args:
            omniparse: settings of the document parsers; its members that are None stay. Default: no
                change.
            reason: why you change them; the audit log keeps it.
        """
        body = UpdateContextGlobalSettings(omniparse=omniparse, reason=reason)
        return self._call(patch_global_context_settings(body=body), ContextGlobalSettings)
