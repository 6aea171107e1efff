"""The consent gate of the login page, and the banners of every page."""

from __future__ import annotations

from typing import ClassVar

from kamiwaza.schemas._base import Payload, Schema


class SecurityConfig(Schema):
    """The consent gate and the banners. Colours are `#` and six hexadecimal digits."""

    component: ClassVar[str | None] = "SecurityConfigResponse"

    consent_enabled: bool = False
    consent_content: str | None = None
    consent_button_label: str | None = None
    banner_enabled: bool = False
    banner_top_text: str | None = None
    banner_top_color: str | None = None
    banner_bottom_text: str | None = None
    banner_bottom_color: str | None = None


class SecurityConfigUpdate(Payload):
    """Body that replaces the consent gate and the banners."""

    component: ClassVar[str | None] = "SecurityConfigUpdate"

    consent_enabled: bool
    banner_enabled: bool
    consent_content: str | None = None
    consent_button_label: str | None = None
    banner_top_text: str | None = None
    banner_top_color: str | None = None
    banner_bottom_text: str | None = None
    banner_bottom_color: str | None = None


class ConsentAccepted(Schema):
    """The answer to an accepted consent."""

    component: ClassVar[str | None] = "ConsentAcceptResponse"

    accepted: bool = False
    message: str | None = None
