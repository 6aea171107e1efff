"""Consent gate and banners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import text_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


class SecurityConfig:
    """Settings of the consent gate and banners. Both are off by default."""

    def __init__(self) -> None:
        """Begin with both switched off."""
        self.config: dict[str, Any] = {"consent_enabled": False, "banner_enabled": False}


def get_config(call: Call) -> object:
    """Return the settings."""
    return call.state.stores.instance(SecurityConfig).config


def update_security_config(call: Call) -> object:
    """Replace the settings."""
    settings = call.state.stores.instance(SecurityConfig)
    settings.config = dict(call.body)
    return settings.config


def accept_consent(call: Call) -> object:
    """Accept consent, also if it is not required."""
    del call
    return {"accepted": True, "message": "Consent accepted"}


_SCRIPT = """(function () {
  var base = document.currentScript.src.replace(/\\/security\\/embed\\.js.*$/, "");
  fetch(base + "/security/public/config")
    .then(function (answer) { return answer.json(); })
    .then(function (config) { window.kamiwazaSecurity = config; });
})();
"""


def get_embed_script(call: Call) -> object:
    """Return the script that embeds the consent gate and banners in other pages."""
    del call
    return text_answer(200, _SCRIPT, "text/javascript")


BEHAVIOURS: Behaviours = {
    "security.get_admin_security_config": get_config,
    "security.get_public_config": get_config,
    "security.update_security_config": update_security_config,
    "security.accept_consent": accept_consent,
    "security.get_embed_script": get_embed_script,
}
