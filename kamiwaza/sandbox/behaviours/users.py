"""Users, their passwords and sessions, and identity providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import changes
from kamiwaza.sandbox.behaviours.authz._relationships import TENANT
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.identity import User
    from kamiwaza.sandbox.state.stores import Store

MIN_PASSWORD_LENGTH = 12


def _rendered(user: User) -> dict[str, Any]:
    return {
        "id": str(user.id),
        "username": user.username,
        "external_id": user.sub,
        "email": user.email or None,
        "full_name": None,
        "name": user.username,
        "roles": list(user.roles),
        "active": user.enabled,
        "deleted": user.deleted,
        "is_external": False,
        "is_superuser": "admin" in user.roles,
        "linked_subject_id": user.sub,
        "created_at": stamp(user.created_at),
        "updated_at": stamp(user.updated_at),
    }


def _require_admin(call: Call) -> None:
    if "admin" not in call.user.roles:
        raise Refusal(403, "Admin role required")


def _named(call: Call, name: str = "user_id") -> User:
    """Return the user in the path. Raises Refusal 403 if it is another user and no admin calls."""
    identifier = call.path[name]
    if identifier not in (str(call.user.user.id), call.user.user.sub):
        _require_admin(call)
    user = call.state.identity.find(identifier)
    if user.username == identifier:
        raise Refusal(404, "User not found")
    return user


def _password(body: dict[str, Any], name: str) -> str:
    password = str(body[name])
    if len(password) < MIN_PASSWORD_LENGTH:
        sentence = f"String should have at least {MIN_PASSWORD_LENGTH} characters"
        where, limit = ("body", name), {"min_length": MIN_PASSWORD_LENGTH}
        raise Refusal(
            422, [validation_error("string_too_short", where, sentence, password, **limit)]
        )
    return password


def list_users(call: Call) -> object:
    """Return all users."""
    _require_admin(call)
    return [_rendered(user) for user in call.state.identity.users.values()]


def create_local(call: Call) -> object:
    """Create a user."""
    _require_admin(call)
    body, identity = call.body, call.state.identity
    password = _password(body, "password")
    if body["username"] in identity.users:
        raise Refusal(409, "Username already exists")
    roles = tuple(body.get("roles") or ("user",))
    user = identity.add_user(body["username"], password, roles=roles)
    user.email = body.get("email") or user.email
    return _rendered(user)


def get_user_detail(call: Call) -> object:
    """Return one user by the platform's id."""
    return _rendered(_named(call))


def resolve_user_by_identifier(call: Call) -> object:
    """Return one user by any of its ids."""
    return _rendered(_named(call, "identifier"))


def update_local(call: Call) -> object:
    """Change a user. Null removes the address."""
    _require_admin(call)
    user, body = _named(call), changes("LocalUserResponse", call.body)
    if body.get("username", user.username) != user.username:
        call.state.identity.rename_user(user, body["username"])
    user.email = body.get("email", user.email) or ""
    user.roles = tuple(body.get("roles", user.roles))
    user.enabled = body.get("active", user.enabled)
    user.updated_at = call.state.now
    return _rendered(user)


def delete_local(call: Call) -> object:
    """Delete a user."""
    _require_admin(call)
    user = _named(call)
    call.state.identity.remove_user(user)
    return _rendered(user)


def reset_password(call: Call) -> object:
    """Set a user's password."""
    _require_admin(call)
    user = _named(call)
    user.password = _password(call.body, "new_password")
    user.updated_at = call.state.now
    return _rendered(user)


def change_my_password(call: Call) -> object:
    """Change the caller's password."""
    user = call.user.user
    if call.body["current_password"] != user.password:
        raise Refusal(400, "Current password is incorrect")
    user.password = _password(call.body, "new_password")
    user.updated_at = call.state.now
    return {"changed": True}


def get_password_change_capability(call: Call) -> object:
    """Return that passwords can be changed."""
    del call
    return {"available": True, "reason": None}


def revoke_session(call: Call) -> object:
    """End a session. 403 for another user's session without the admin role."""
    id_ = call.path["session_id"]
    if call.state.identity.owner_of(id_) is not call.user.user:
        _require_admin(call)
    call.state.identity.end_session(id_)
    return Answer(204)


def purge_subject_sessions(call: Call) -> object:
    """End all sessions of a user."""
    _require_admin(call)
    wanted = call.body["subject_id"]
    users = call.state.identity.users.values()
    if call.body["tenant_id"] != TENANT:
        return {"revoked": 0}
    return {"revoked": sum(call.state.identity.end_sessions(u) for u in users if u.sub == wanted)}


def _providers(call: Call) -> Store:
    return call.state.stores.of("auth.provider", "Identity provider")


def _provider_list(providers: list[dict[str, Any]]) -> object:
    return {"providers": providers, "idp_management_enabled": True}


def list_idps(call: Call) -> object:
    """Return all identity providers."""
    _require_admin(call)
    return _provider_list([*_providers(call)])


def list_idps_public(call: Call) -> object:
    """Return the enabled identity providers."""
    return _provider_list([item for item in _providers(call) if item["enabled"]])


def _described(call: Call) -> dict[str, Any]:
    kind = call.body["provider"]
    settings = call.body.get(kind)
    if settings is None:
        raise Refusal(400, f"Settings of {kind} missing")
    alias = settings.get("alias") or kind
    return {"alias": alias, "providerId": kind, "displayName": alias.title(), "enabled": True}


def _provider_answer(record: dict[str, Any], status: str) -> object:
    members = {"alias": record["alias"], "enabled": record["enabled"]}
    return {"status": status, "provider": record["providerId"], **members}


def register_idp(call: Call) -> object:
    """Register an identity provider."""
    _require_admin(call)
    record = _described(call)
    if record["alias"] in _providers(call):
        raise Refusal(409, "Identity provider already exists")
    return _provider_answer(_providers(call).put(record["alias"], record), "registered")


def update_idp(call: Call) -> object:
    """Replace the settings of an identity provider."""
    _require_admin(call)
    before = _providers(call).get(call.path["alias"])
    before |= {**_described(call), "alias": before["alias"], "enabled": before["enabled"]}
    return _provider_answer(before, "updated")


def toggle_idp(call: Call) -> object:
    """Enable or disable an identity provider."""
    _require_admin(call)
    record = _providers(call).get(call.path["alias"])
    record["enabled"] = call.body["enabled"]
    return _provider_answer(record, "updated")


def delete_idp(call: Call) -> object:
    """Delete an identity provider."""
    _require_admin(call)
    record = _providers(call).take(call.path["alias"])
    return {"status": "deleted", "alias": record["alias"], "deleted": True}


BEHAVIOURS: Behaviours = {
    "auth.list_users": list_users,
    "auth.create_local": create_local,
    "auth.get_user_detail": get_user_detail,
    "auth.resolve_user_by_identifier": resolve_user_by_identifier,
    "auth.update_local": update_local,
    "auth.delete_local": delete_local,
    "auth.reset_password": reset_password,
    "auth.change_my_password": change_my_password,
    "auth.get_password_change_capability": get_password_change_capability,
    "auth.revoke_session": revoke_session,
    "auth.purge_subject_sessions": purge_subject_sessions,
    "auth.list_idps": list_idps,
    "auth.list_idps_public": list_idps_public,
    "auth.register_idp": register_idp,
    "auth.update_idp": update_idp,
    "auth.toggle_idp": toggle_idp,
    "auth.delete_idp": delete_idp,
}
