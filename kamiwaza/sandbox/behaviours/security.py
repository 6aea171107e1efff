"""The consent gate and the banners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..call import Behaviours, Call


class Gate:
    """What is asked and shown; nothing unless an administrator says so."""

    def __init__(self) -> None:
        """Begin without consent and banners."""
        self.config: dict[str, Any] = {"consent_enabled": False, "banner_enabled": False}


def get_config(call: Call) -> object:
    """Return what is asked and shown."""
    return call.state.shelves.room(Gate).config


def update_security_config(call: Call) -> object:
    """Replace what is asked and shown."""
    gate = call.state.shelves.room(Gate)
    gate.config = dict(call.body)
    return gate.config


def accept_consent(call: Call) -> object:
    """Take consent, where it is asked for; elsewhere there is nothing to accept."""
    asked = call.state.shelves.room(Gate).config["consent_enabled"]
    message = "Consent accepted" if asked else "No consent is asked for"
    return {"accepted": asked, "message": message}


BEHAVIOURS: Behaviours = {
    "security.get_admin_security_config": get_config,
    "security.get_public_config": get_config,
    "security.update_security_config": update_security_config,
    "security.accept_consent": accept_consent,
}
