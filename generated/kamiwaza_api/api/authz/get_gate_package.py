"""GET /authz/gate-packages/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.gate_package_state import GatePackageState

ENDPOINT = Endpoint(
    name="authz.get_gate_package",
    method="GET",
    path="/authz/gate-packages/{name}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def get_gate_package(name: str) -> Request[GatePackageState]:
    """Return one installed gate package.

    GET /authz/gate-packages/{name}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/authz/gate-packages/{segment('get_gate_package', 'name', name)}", _parse
    )


def _parse(data: Any) -> GatePackageState:
    from ...models.gate_package_state import GatePackageState

    return GatePackageState.from_dict(data)
