"""PUT /authz/gate-packages/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.gate_package_install_result import GatePackageInstallResult
    from ...models.gate_package_spec import GatePackageSpec
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.replace_gate_package",
    method="PUT",
    path="/authz/gate-packages/{name}",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
    starts=Start(kind="authz.gate_package", id="{name}"),
)


def replace_gate_package(
    name: str, *, body: GatePackageSpec | Mapping[str, object] | SupportsModelDump
) -> Request[GatePackageInstallResult]:
    """Replace an installed gate package with another version.

    PUT /authz/gate-packages/{name}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/gate-packages/{segment('replace_gate_package', 'name', name)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> GatePackageInstallResult:
    from ...models.gate_package_install_result import GatePackageInstallResult

    return GatePackageInstallResult.from_dict(data)
