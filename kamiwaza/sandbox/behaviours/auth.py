"""Logging in and out, bearer tokens and personal access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._rendering import pat as render_pat
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.identity import (
    AUDIENCE,
    PAT_DEFAULT_SECONDS,
    PAT_MAX_SECONDS,
    PAT_MIN_SECONDS,
    SCOPES,
    Session,
)

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def login(call: Call) -> object:
    """Exchange a username and a password for tokens."""
    session, token = call.state.identity.log_in(call.body["username"], call.body["password"])
    return _tokens(call, session, token)


def refresh_token(call: Call) -> object:
    """Exchange a refresh token for new tokens. The old one becomes invalid."""
    sent = call.query["refresh_token"]
    if not sent:
        raise Refusal(401, "Refresh token missing")
    session, token = call.state.identity.refresh(sent)
    return _tokens(call, session, token)


def _tokens(call: Call, session: Session, token: str) -> object:
    return {
        "access_token": token,
        "token_type": "bearer",
        "expires_in": int(call.state.identity.access_lifetime),
        "refresh_token": session.refresh_token,
        "id_token": None,
    }


def logout(call: Call) -> object:
    """End the session of the token, if it has one."""
    ended = call.caller is not None and call.state.identity.log_out(call.caller)
    return {
        "message": "Logged out",
        "logout_time": stamp(call.state.now),
        "session_termination_requested": ended,
        "front_channel_logout_url": None,
        "post_logout_redirect_uri": "/",
    }


def get_current_user(call: Call) -> object:
    """Return the user the token belongs to."""
    caller = call.user
    return {
        "username": caller.user.username,
        "email": caller.user.email or None,
        "sub": caller.user.sub,
        "roles": list(caller.roles),
        "groups": [],
    }


def root(call: Call) -> object:
    """Return the service's banner."""
    del call
    return {"message": "Kamiwaza Auth Service"}


def health(call: Call) -> object:
    """Return the service's health."""
    return {
        "status": "healthy",
        "version": "1.2.0",
        "uptime": call.state.clock.monotonic(),
        "KAMIWAZA_USE_AUTH": True,
        "jwks_cache_status": "healthy",
    }


def jwks(call: Call) -> object:
    """Return a key set in the right format. The sandbox does not sign its tokens."""
    del call
    key = {"alg": "RS256", "kty": "RSA", "use": "sig", "kid": "sandbox", "n": "AQAB", "e": "AQAB"}
    return {"keys": [key]}


def get_pat_config(call: Call) -> object:
    """Return the scopes and lifetimes of personal access tokens."""
    del call
    return {
        "scope_hierarchy": list(SCOPES),
        "scope_labels": {scope: scope.capitalize() for scope in SCOPES},
        "available_scopes": list(SCOPES),
        "default_scope": "read",
        "ttl": {
            "default_seconds": PAT_DEFAULT_SECONDS,
            "min_seconds": PAT_MIN_SECONDS,
            "max_seconds": PAT_MAX_SECONDS,
        },
    }


def create_pat(call: Call) -> object:
    """Create a personal access token. Only this answer contains the token itself."""
    sent = call.body or call.query
    scope = sent.get("scope") or "read"
    if scope == "admin" and "admin" not in call.user.roles:
        raise Refusal(403, "Scope exceeds your roles")
    record, token = call.state.identity.create_pat(
        call.user.user,
        name=sent.get("name"),
        seconds=sent.get("ttl_seconds"),
        scope=scope,
        audience=sent.get("aud") or AUDIENCE,
    )
    return {"token": token, "pat": render_pat(record)}


def list_my_pats(call: Call) -> object:
    """Return the caller's personal access tokens, revoked ones included."""
    own_tokens = [pat for pat in call.state.identity.pats if pat.owner is call.user.user]
    return {"pats": [render_pat(pat) for pat in own_tokens]}


def revoke_my_pat(call: Call) -> object:
    """Revoke one of the caller's personal access tokens."""
    for pat in call.state.identity.pats:
        if pat.jti == call.path["jti"] and pat.owner is call.user.user:
            pat.revoked = True
            return {"revoked": True, "jti": pat.jti}
    raise Refusal(404, "PAT not found")


BEHAVIOURS: Behaviours = {
    "auth.login": login,
    "auth.refresh_token": refresh_token,
    "auth.logout": logout,
    "auth.get_current_user": get_current_user,
    "auth.root": root,
    "auth.health": health,
    "auth.jwks": jwks,
    "auth.get_pat_config": get_pat_config,
    "auth.create_pat": create_pat,
    "auth.list_my_pats": list_my_pats,
    "auth.revoke_my_pat": revoke_my_pat,
}
