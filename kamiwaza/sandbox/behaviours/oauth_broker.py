"""OAuth broker: app installations, tool policies and provider connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import Resource, listed
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_SIGN_IN = "https://accounts.example/authorize?state={}"
_RENEWAL_SECONDS = 3600.0
_DELETED_WITH_APP = ("oauth.policy", "oauth.connection", "oauth.lease")

APPS = Resource(
    "oauth.app", "App installation", "AppInstallationResponse",
    filters=("owner_user_id", "lifecycle_status"),
    initial=lambda call: {
        "owner_user_id": call.user.user.sub,
        "lifecycle_status": "active",
        "allowed_tools": call.body.get("allowed_tools") or [],
    },
)  # fmt: skip
POLICIES = Resource(
    "oauth.policy", "Tool policy", "ToolPolicyResponse",
    unique=("app_installation_id", "tool_id", "provider"),
    initial=lambda call: {
        name: call.body.get(name) or [] for name in ("allowed_operations", "allowed_scope_subset")
    },
)  # fmt: skip


def active_app(call: Call, id_: object) -> Record:
    """Return an app installation. Raises Refusal 404 if it is unknown, 403 if it is disabled."""
    app = APPS.store(call).get(id_)
    if app["lifecycle_status"] != "active":
        raise Refusal(403, "App installation is disabled")
    return app


def _change(resource: Resource, call: Call, clearable: set[str]) -> object:
    """Change the members in the body. Null clears the members in `clearable`."""
    record = resource.find(call)
    record.update({k: v for k, v in call.body.items() if v is not None or k in clearable})
    record["updated_at"] = stamp(call.state.now)
    return shaped(call, record)


def list_app_installations(call: Call) -> object:
    """Return the app installations that the query selects."""
    return listed(call, APPS.selected(call), member="items")


def update_app_installation(call: Call) -> object:
    """Change an app installation."""
    return _change(APPS, call, {"description", "app_metadata"})


def delete_app_installation(call: Call) -> object:
    """Delete an app installation with its policies, connections and leases."""
    removed = APPS.remove(call)
    for kind in _DELETED_WITH_APP:
        store = call.state.stores.of(kind)
        for record in store.where(app_installation_id=str(call.path["app_id"])):
            store.take(record["id"])
    return removed


def create_tool_policy(call: Call) -> object:
    """Create a tool policy. 404 without the app installation, 409 if it exists."""
    APPS.store(call).get(call.body["app_installation_id"])
    return POLICIES.create(call)


def list_tool_policies(call: Call) -> object:
    """Return the policies that the query selects."""
    app_id, tool_id = call.query.get("app_id"), call.query.get("tool_id")
    requested = {"app_installation_id": app_id and str(app_id), "tool_id": tool_id}
    return listed(call, POLICIES.store(call).where(**requested), member="items")


def update_tool_policy(call: Call) -> object:
    """Change a policy."""
    return _change(POLICIES, call, {"policy_metadata"})


def connections(call: Call) -> Store:
    """Return the store of connections."""
    return call.state.stores.of("oauth.connection", "Connection")


def connection(call: Call, app_id: object, provider: str) -> Record | None:
    """Return the caller's connection to a provider, or None."""
    key = _key(call, app_id, provider)
    return connections(call).get(key) if key in connections(call) else None


def _key(call: Call, app_id: object, provider: str) -> str:
    return f"{app_id} {provider} {call.user.user.sub}"


def start_google_auth(call: Call) -> object:
    """Return the link to log in at. The sandbox connects the account at once."""
    app_id = active_app(call, call.query["app_id"])["id"]
    key, state = _key(call, app_id, "google"), call.state.new_id().hex
    connections(call).put(key, {
        "id": key, "app_installation_id": app_id, "scopes": call.query["scopes"].split(),
        "connected": call.state.now, "user": call.user.user.sub,
    })  # fmt: skip
    return {"auth_url": _SIGN_IN.format(state), "state": state, "provider": "google"}


def get_connection_status(call: Call) -> object:
    """Return the status of the caller's connection. Credentials are renewed every hour."""
    app_id, provider = APPS.store(call).get(call.query["app_id"])["id"], call.query["provider"]
    account = connection(call, app_id, provider)
    if account is None:
        return {"status": "disconnected", "provider": provider, "message": "Nobody has logged in"}
    since = (call.state.now - account["connected"]) % _RENEWAL_SECONDS
    return {
        "status": "connected", "provider": provider, "external_email": call.user.user.email,
        "granted_scopes": account["scopes"], "connected_at": stamp(account["connected"]),
        "expires_at": stamp(call.state.now - since + _RENEWAL_SECONDS),
    }  # fmt: skip


def disconnect(call: Call) -> object:
    """Remove the caller's connection, if there is one. Its leases are revoked."""
    app_id, provider = APPS.store(call).get(call.query["app_id"])["id"], call.query["provider"]
    key = _key(call, app_id, provider)
    if key in connections(call):
        connections(call).take(key)
    for lease in call.state.stores.of("oauth.lease", "Lease").where(connection=key):
        lease["revoked_at"] = lease["revoked_at"] or stamp(call.state.now)
    return Answer(204)


BEHAVIOURS: Behaviours = {
    **APPS.behaviours(
        create="oauth_broker.create_app_installation", get="oauth_broker.get_app_installation"
    ),
    "oauth_broker.list_app_installations": list_app_installations,
    "oauth_broker.update_app_installation": update_app_installation,
    "oauth_broker.delete_app_installation": delete_app_installation,
    **POLICIES.behaviours(
        get="oauth_broker.get_tool_policy", remove="oauth_broker.delete_tool_policy"
    ),
    "oauth_broker.create_tool_policy": create_tool_policy,
    "oauth_broker.list_tool_policies": list_tool_policies,
    "oauth_broker.update_tool_policy": update_tool_policy,
    "oauth_broker.start_google_auth": start_google_auth,
    "oauth_broker.get_connection_status": get_connection_status,
    "oauth_broker.disconnect": disconnect,
}
