"""POST /authz/gate-packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.gate_package_install_result import GatePackageInstallResult
    from ...models.gate_package_spec import GatePackageSpec
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.install_gate_package",
    method="POST",
    path="/authz/gate-packages",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="never",
    starts=Start(kind="authz.gate_package", id="package.name"),
)


def install_gate_package(
    *, body: GatePackageSpec | Mapping[str, object] | SupportsModelDump
) -> Request[GatePackageInstallResult]:
    """Install a gate package and wait until it is active.

    POST /authz/gate-packages

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/gate-packages", _parse, body=body)


def _parse(data: Any) -> GatePackageInstallResult:
    from ...models.gate_package_install_result import GatePackageInstallResult

    return GatePackageInstallResult.from_dict(data)
