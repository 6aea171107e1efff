"""Routes for browsers, peers and workloads of an installation.

The sandbox has no identity provider for browsers, no peers and no workloads. Callers never have
the credentials that these routes require, so every call is refused.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NoReturn

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_NO_SAML = (404, "SAML is not configured")
_NO_STATE = (400, "The state is unknown or has expired")
_NO_PEER = (401, "The peer's signature is missing or not valid")
_NO_WORKLOAD = (403, "A workload identity is required")
_NO_ROUTE_TOKEN = (403, "The route intent token is missing or not valid")
_NO_SESSION = (401, "Invalid session token")

_REFUSED = {
    "auth.browser_login": (404, "No identity provider for browsers is configured"),
    "auth.oidc_callback": _NO_STATE,
    "auth.mint_dev_token": (403, "Tokens for development are switched off"),
    "auth.saml_acs": _NO_SAML,
    "auth.saml_login": _NO_SAML,
    "auth.saml_metadata": _NO_SAML,
    "auth.saml_sls_get": _NO_SAML,
    "auth.saml_sls_post": _NO_SAML,
    "apps.app_session_heartbeat": _NO_SESSION,
    "apps.end_app_session": _NO_SESSION,
    "connectors.connector_oauth_callback": _NO_STATE,
    "federations.handle_disconnect_request": _NO_PEER,
    "federations.handle_pair_federation": _NO_PEER,
    "federations.handle_remote_identity_status": _NO_PEER,
    "federations.handle_remote_ping": _NO_PEER,
    "oauth_broker.handle_google_callback": _NO_STATE,
    "oauth_broker.mint_connector_token": _NO_WORKLOAD,
    "oauth_broker.proxy_connector_identity": _NO_WORKLOAD,
    "oauth_broker.proxy_connector_request": _NO_WORKLOAD,
    "serving.delete_greymatter_route_intent": _NO_ROUTE_TOKEN,
    "serving.upsert_greymatter_route_intent": _NO_ROUTE_TOKEN,
}


def _refuse(status: int, detail: str, call: Call) -> NoReturn:
    del call
    raise Refusal(status, detail)


def front_channel_logout(call: Call) -> object:
    """End the session for the identity provider's page."""
    if call.caller is not None:
        call.state.identity.log_out(call.caller)
    return {"message": "Logged out"}


BEHAVIOURS: Behaviours = {
    **{name: partial(_refuse, *refusal) for name, refusal in _REFUSED.items()},
    "auth.front_channel_logout": front_channel_logout,
}
