"""OAuth tokens and provider requests for tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import oauth_broker
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_TOKEN_SECONDS = 3600
_LEASE_SECONDS = 300


def leases(call: Call) -> Store:
    """Return the store of leases."""
    return call.state.stores.of("oauth.lease", "Lease")


def _allowed(call: Call, app_id: object, tool_id: str, provider: str) -> tuple[Record, Record]:
    """Return the policy of a tool and the caller's connection.

    Raises Refusal 403 if the tool may not use the provider, 409 without a connection.
    """
    app = oauth_broker.active_app(call, app_id)
    if tool_id not in app["allowed_tools"]:
        raise Refusal(403, "The app installation does not allow this tool")
    policies = oauth_broker.POLICIES.store(call).where(
        app_installation_id=app["id"], tool_id=tool_id, provider=provider
    )
    if not policies:
        raise Refusal(403, "The tool has no policy for this provider")
    account = oauth_broker.connection(call, app["id"], provider)
    if account is None:
        raise Refusal(409, "No account is connected")
    return policies[0], account


def mint_ephemeral_token(call: Call) -> object:
    """Issue a token for scopes that both the policy and the connection grant."""
    body = call.body
    app_id, tool_id, provider = body["app_installation_id"], body["tool_id"], body["provider"]
    policy, account = _allowed(call, app_id, tool_id, provider)
    granted = _granted(body.get("scope_subset"), policy, account)
    seconds = body.get("lease_duration") or _LEASE_SECONDS
    id_ = f"lease-{call.state.new_id().hex}"
    leases(call).put(id_, {
        "id": id_, "app_installation_id": str(app_id), "tool_id": tool_id, "provider": provider,
        "connection": account["id"], "granted_scopes": granted, "issued": call.state.now,
        "ends": call.state.now + seconds, "revoked_at": None,
    })  # fmt: skip
    return {
        "access_token": f"provider-{call.state.new_id().hex}", "token_type": "Bearer",
        "lease_id": id_, "expires_in": _TOKEN_SECONDS, "broker_lease_expires_in": seconds,
        "granted_scopes": granted,
    }  # fmt: skip


def _granted(wanted: list[str] | None, policy: Record, account: Record) -> list[str]:
    allowed = [item for item in policy["allowed_scope_subset"] if item in account["scopes"]]
    if not allowed or not {*(wanted or ())} <= {*allowed}:
        raise Refusal(403, "The policy does not allow these scopes")
    return allowed if wanted is None else [item for item in allowed if item in wanted]


def get_lease_status(call: Call) -> object:
    """Return the status of a lease."""
    lease = leases(call).get(call.path["lease_id"])
    members = ("app_installation_id", "tool_id", "provider", "granted_scopes", "revoked_at")
    return {
        **{name: lease[name] for name in members},
        "lease_id": lease["id"], "issued_at": stamp(lease["issued"]),
        "expires_at": stamp(lease["ends"]),
        "is_valid": lease["revoked_at"] is None and call.state.now < lease["ends"],
    }  # fmt: skip


def revoke_lease(call: Call) -> object:
    """Revoke a lease. A revoked lease is not changed."""
    lease = leases(call).get(call.path["lease_id"])
    lease["revoked_at"] = lease["revoked_at"] or stamp(call.state.now)
    return Answer(204)


def ask_provider(call: Call) -> object:
    """Answer a provider request of a tool. 403 without a personal access token."""
    if call.user.pat is None:
        raise Refusal(403, "Service credential required")
    path, query = call.path, call.query
    policy, _ = _allowed(call, query["app_id"], query["tool_id"], path["provider"])
    if f"{path['service']}.{path['operation']}" not in policy["allowed_operations"]:
        raise Refusal(403, "The policy does not allow this operation")
    members = {"service": path["service"], "operation": path["operation"]}
    if "resource_id" in path:
        return {**members, "id": path["resource_id"]}
    return {**members, "items": [{"id": f"{path['service']}-{number}"} for number in (1, 2)]}


BEHAVIOURS: Behaviours = {
    "oauth_broker.mint_ephemeral_token": mint_ephemeral_token,
    "oauth_broker.get_lease_status": get_lease_status,
    "oauth_broker.revoke_lease": revoke_lease,
    "oauth_broker.oauth_proxy_request_get": ask_provider,
    "oauth_broker.oauth_proxy_request_post": ask_provider,
    "oauth_broker.oauth_proxy_with_resource_get": ask_provider,
    "oauth_broker.oauth_proxy_with_resource_post": ask_provider,
}
