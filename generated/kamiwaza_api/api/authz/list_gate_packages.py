"""GET /authz/gate-packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.gate_package_list import GatePackageList

ENDPOINT = Endpoint(
    name="authz.list_gate_packages",
    method="GET",
    path="/authz/gate-packages",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def list_gate_packages() -> Request[GatePackageList]:
    """List the installed gate packages.

    GET /authz/gate-packages

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/gate-packages", _parse)


def _parse(data: Any) -> GatePackageList:
    from ...models.gate_package_list import GatePackageList

    return GatePackageList.from_dict(data)
