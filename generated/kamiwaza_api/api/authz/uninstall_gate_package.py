"""DELETE /authz/gate-packages/{name}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="authz.uninstall_gate_package",
    method="DELETE",
    path="/authz/gate-packages/{name}",
    answer="none",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def uninstall_gate_package(name: str) -> Request[None]:
    """Uninstall a gate package.

    DELETE /authz/gate-packages/{name}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/gate-packages/{segment('uninstall_gate_package', 'name', name)}",
        parse_none,
    )
