"""Runtime tokens for apps and tools: a launch code, then tokens that replace each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.identity import User

CODE_SECONDS = 60
REFRESH_SECONDS = 3600


@dataclass(slots=True)
class Launch:
    """One launch: its user and target, when its code expires, and its current refresh token."""

    user: User
    target: dict[str, str]
    expires_at: float
    refresh_token: str = ""


@dataclass(slots=True)
class Launches:
    """Launches by code, and the launches that were exchanged for tokens."""

    codes: dict[str, Launch] = field(default_factory=dict)
    running: list[Launch] = field(default_factory=list)


def _launches(call: Call) -> Launches:
    return call.state.stores.instance(Launches)


def create_runtime_launch_endpoint(call: Call) -> object:
    """Return a launch code. 403 without an interactive session."""
    if call.user.session is None:
        raise Refusal(403, "Interactive session required")
    body, code = call.body, call.state.new_id().hex
    target = {
        "workroom_id": body["requested_workroom_id"],
        "target_kind": body.get("target_kind") or "runtime_app",
        "target_id": body["target_id"],
    }
    launch = Launch(call.user.user, target, call.state.identity.now + CODE_SECONDS)
    _launches(call).codes[code] = launch
    path = body.get("launch_path") or "/"
    return {
        "launch_code": code,
        "launch_url": f"https://kamiwaza.test{path}?launch_code={code}",
        "expires_in": CODE_SECONDS,
    }


def exchange_runtime_launch_endpoint(call: Call) -> object:
    """Return tokens for a launch code. A code works once."""
    launch = _launches(call).codes.pop(call.body["launch_code"], None)
    if launch is None or call.state.identity.now >= launch.expires_at:
        raise Refusal(401, "Launch code is used or over")
    _launches(call).running.append(launch)
    return _tokens(call, launch)


def refresh_runtime_launch_endpoint(call: Call) -> object:
    """Return new tokens for the refresh token in the authorization header."""
    sent = (call.request.header("authorization") or "").partition(" ")[2]
    for launch in _launches(call).running:
        if launch.refresh_token == sent and launch.user.enabled:
            return _tokens(call, launch)
    raise Refusal(401, "Runtime refresh token is used or over")


def _tokens(call: Call, launch: Launch) -> dict[str, Any]:
    identity, name = call.state.identity, launch.user.username
    launch.refresh_token = identity.mint(name, lifetime=REFRESH_SECONDS)
    return {
        "access_token": identity.mint(name),
        "refresh_token": launch.refresh_token,
        "token_type": "bearer",
        "expires_in": int(identity.access_lifetime),
        "refresh_expires_in": REFRESH_SECONDS,
        **launch.target,
    }


def cac_login(call: Call) -> object:
    """Log in by client certificate: the user in the store `auth.certificate`."""
    store = call.state.stores.of("auth.certificate")
    if "user" not in store:
        raise Refusal(401, "Client certificate required")
    user = call.state.identity.find(store.get("user")["username"])
    session, token = call.state.identity.log_in(user.username, user.password)
    return {
        "access_token": token,
        "token_type": "bearer",
        "expires_in": int(call.state.identity.access_lifetime),
        "refresh_token": session.refresh_token,
    }


BEHAVIOURS: Behaviours = {
    "auth.create_runtime_launch_endpoint": create_runtime_launch_endpoint,
    "auth.exchange_runtime_launch_endpoint": exchange_runtime_launch_endpoint,
    "auth.refresh_runtime_launch_endpoint": refresh_runtime_launch_endpoint,
    "auth.cac_login": cac_login,
}
