# Written by scripts/unasync.py from kamiwaza/_async/services/security/__init__.py: edit that.
"""The consent gate and the banners."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import value_or
from kamiwaza.domain.refusal import check_success
from kamiwaza.schemas.security import ConsentAccepted, SecurityConfig, SecurityConfigUpdate
from kamiwaza_api.api.security import (
    accept_consent,
    get_admin_security_config,
    get_public_config,
    update_security_config,
)
from kamiwaza_api.types import UNSET, Unset


class SecurityService(BaseService):
    """`client.security`: the consent gate and the banners."""

    def get_config(self, **call_options: Unpack[CallOptions]) -> SecurityConfig:
        """Return the settings of the consent gate and the banners. Requires the admin role."""
        return self._call(get_admin_security_config(), SecurityConfig)

    def update_config(
        self,
        *,
        consent_enabled: bool | Unset = UNSET,
        banner_enabled: bool | Unset = UNSET,
        consent_content: str | Unset | None = UNSET,
        consent_button_label: str | Unset | None = UNSET,
        banner_top_text: str | Unset | None = UNSET,
        banner_top_color: str | Unset | None = UNSET,
        banner_bottom_text: str | Unset | None = UNSET,
        banner_bottom_color: str | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> SecurityConfig:
        """Change the given settings and return all settings; the others stay as they are.

        Reads the settings first, because the platform only replaces them whole. Requires the
        admin role.

        Args:
            consent_enabled: whether users must accept the consent before they log in.
            banner_enabled: whether every page shows the banners.
            consent_content: the text of the consent, up to 10,000 characters; None removes it.
            consent_button_label: the label of its button, up to 100 characters; None removes it.
            banner_top_text: the text of the top banner, up to 200 characters; None removes it.
            banner_top_color: the top color, `#` and six hexadecimal digits; None removes it.
            banner_bottom_text: the text of the bottom banner, up to 200 characters; None
                removes it.
            banner_bottom_color: the color of the bottom banner, in the same form; None removes it.

        Raises:
            ValidationError: a text is too long, or a color has another form.
        """
        current = self.get_config()
        body = SecurityConfigUpdate(
            consent_enabled=value_or(consent_enabled, current.consent_enabled),
            banner_enabled=value_or(banner_enabled, current.banner_enabled),
            consent_content=value_or(consent_content, current.consent_content),
            consent_button_label=value_or(consent_button_label, current.consent_button_label),
            banner_top_text=value_or(banner_top_text, current.banner_top_text),
            banner_top_color=value_or(banner_top_color, current.banner_top_color),
            banner_bottom_text=value_or(banner_bottom_text, current.banner_bottom_text),
            banner_bottom_color=value_or(banner_bottom_color, current.banner_bottom_color),
        )
        return self._call(update_security_config(body=body), SecurityConfig)

    def replace_config(
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
        """Replace all settings and return them; texts and colors you leave out are removed.

        Requires the admin role.

        Args:
            consent_enabled: whether users must accept the consent before they log in.
            banner_enabled: whether every page shows the banners.
            consent_content: the text of the consent, up to 10,000 characters.
            consent_button_label: the label of its button, up to 100 characters.
            banner_top_text: the text of the top banner, up to 200 characters.
            banner_top_color: the color of the top banner, `#` and six hexadecimal digits.
            banner_bottom_text: the text of the bottom banner, up to 200 characters.
            banner_bottom_color: the color of the bottom banner, in the same form.

        Raises:
            ValidationError: a text is too long, or a color has another form.
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
        return self._call(update_security_config(body=body), SecurityConfig)

    def get_public_config(self, **call_options: Unpack[CallOptions]) -> SecurityConfig:
        """Return the public settings that the login page shows. Needs no credentials."""
        return self._call(get_public_config(), SecurityConfig)

    def accept_consent(self, **call_options: Unpack[CallOptions]) -> ConsentAccepted:
        """Accept the consent gate. Needs no credentials.

        Raises:
            RefusedError: the platform did not accept the consent.
        """
        answer = self._call(accept_consent(), ConsentAccepted)
        check_success(answer.accepted, "take the consent", answer.message)
        return answer
