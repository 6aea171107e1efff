"""Forward authentication: the gateway's check, which answers with identity headers."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import quote

from kamiwaza.sandbox.message import json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_ROUTES = ("validate", "forward_validate", "forward_validate_path")
_METHODS = ("get", "post", "put", "patch", "delete", "options")
_UNQUOTED = "@.,:;+ -_"


def validate(call: Call) -> object:
    """Return the identity of a token in headers. 401 without a valid token."""
    caller, timestamp = call.user, str(int(call.state.now))
    user = caller.user
    members = {
        "x-user-id": user.sub,
        "x-user-email": user.email,
        "x-user-name": user.username,
        "x-user-roles": ",".join(caller.roles),
        "x-user-groups": "",
        "x-workroom-id": call.workroom or "",
        "x-user-signature": hashlib.sha256(f"{user.sub}.{timestamp}".encode()).hexdigest(),
        "x-user-signature-ts": timestamp,
    }
    headers = tuple((name, quote(text, safe=_UNQUOTED)) for name, text in members.items())
    return json_answer(200, {"status": "ok"}, headers)


BEHAVIOURS: Behaviours = {
    f"auth.{route}_{method}": validate for route in _ROUTES for method in _METHODS
}
