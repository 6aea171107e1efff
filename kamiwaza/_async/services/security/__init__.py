"""The consent gate and the banners."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import accomplished
from kamiwaza.schemas.security import ConsentAccepted, SecurityConfig, SecurityConfigUpdate
from kamiwaza_api.api.security import (
    accept_consent,
    get_admin_security_config,
    get_public_config,
    update_security_config,
)


class AsyncSecurityService(AsyncBaseService):
    """`client.security`: the consent gate and the banners."""

    async def get_config(self, **call_options: Unpack[CallOptions]) -> SecurityConfig:
        """Return what administrators set. Requires: admin."""
        return await self._call(get_admin_security_config(), SecurityConfig)

    async def update_config(
        self,
        *,
        consent_enabled: bool,
        banner_enabled: bool,
        consent_content: str | None = None,
        consent_button_label: str | None = None,
        banner_top_text: str | None = None,
        banner_top_color: str | None = None,
        banner_bottom_text: str | None = None,
        banner_bottom_color: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> SecurityConfig:
        """Replace what is asked and shown, and return it; what is not given is empty afterwards.

        Colours are as in HTML: `#00aa00`. Requires: admin. Raises ValidationError for texts that
        are too long or colours that are none.
        """
        body = SecurityConfigUpdate(
            consent_enabled=consent_enabled,
            consent_content=consent_content,
            consent_button_label=consent_button_label,
            banner_enabled=banner_enabled,
            banner_top_text=banner_top_text,
            banner_top_color=banner_top_color,
            banner_bottom_text=banner_bottom_text,
            banner_bottom_color=banner_bottom_color,
        )
        return await self._call(update_security_config(body=body), SecurityConfig)

    async def get_public_config(self, **call_options: Unpack[CallOptions]) -> SecurityConfig:
        """Return what people see before they log in; needs no credentials."""
        return await self._call(get_public_config(), SecurityConfig)

    async def accept_consent(self, **call_options: Unpack[CallOptions]) -> ConsentAccepted:
        """Accept what the consent gate asks; needs no credentials.

        Raises RefusedError if the platform does not take it.
        """
        found = await self._call(accept_consent(), ConsentAccepted)
        accomplished(found.accepted, "take the consent", found.message)
        return found
