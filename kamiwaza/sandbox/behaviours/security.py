"""The consent gate and the banners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import text_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


class SecurityConfig:
    """What is asked and shown; nothing unless an administrator says so."""

    def __init__(self) -> None:
        """Begin without consent and banners."""
        self.config: dict[str, Any] = {"consent_enabled": False, "banner_enabled": False}


def get_config(call: Call) -> object:
    """Return what is asked and shown."""
    return call.state.stores.instance(SecurityConfig).config


def update_security_config(call: Call) -> object:
    """Replace what is asked and shown."""
    settings = call.state.stores.instance(SecurityConfig)
    settings.config = dict(call.body)
    return settings.config


def accept_consent(call: Call) -> object:
    """Take consent, whether or not it is asked for."""
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
    """Return the script that other pages include to show the same gate and banners."""
    del call
    return text_answer(200, _SCRIPT, "text/javascript")


BEHAVIOURS: Behaviours = {
    "security.get_admin_security_config": get_config,
    "security.get_public_config": get_config,
    "security.update_security_config": update_security_config,
    "security.accept_consent": accept_consent,
    "security.get_embed_script": get_embed_script,
}
