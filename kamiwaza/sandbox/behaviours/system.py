"""Liveness and identity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def ping(call: Call) -> object:
    """Return that the platform is alive."""
    return {"status": "pong", "timestamp": stamp(call.state.now)}


def whoami(call: Call) -> object:
    """Return the identity the gateway forwards."""
    caller = call.user
    return {
        "user_id": caller.user.sub,
        "name": caller.user.username,
        "email": caller.user.email or None,
        "roles": list(caller.roles),
        "groups": [],
        "workroom_id": call.workroom,
    }


BEHAVIOURS: Behaviours = {"system.ping": ping, "system.whoami": whoami}
