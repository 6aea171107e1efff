# Written by scripts/unasync.py from kamiwaza/_async/services/authz/gate_packages.py: edit that.
"""Packages of gates: install, replace, uninstall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.authz_gates import GatePackage, GatePackageList, GatePackageSpec
from kamiwaza_api.api.authz import (
    get_gate_package,
    install_gate_package,
    list_gate_packages,
    replace_gate_package,
    uninstall_gate_package,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class GatePackagesService(BaseService):
    """Manage the packages gates come in. What is refused says why in `error.reason`."""

    def get(self, name: str, **call_options: Unpack[CallOptions]) -> GatePackage:
        """Return an installed package. Requires: admin.

        Raises ResourceNotFoundError if none of that name is installed.
        """
        return self._call(get_gate_package(name), GatePackage)

    def install(
        self,
        package_spec: str,
        *,
        hash_digest: str,
        index_url: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[GatePackage]:
        """Install a package and return the operation. Requires: admin.

        `package_spec` is a requirement as for pip (`gates==1.2`), `hash_digest` what the file
        must have (`sha256:...`). The platform answers when pip is done, which may take 120 s.
        Raises ValidationError with `GateReason.HASH_MISMATCH` or `HASH_REQUIRED`,
        GatewayTimeoutError with `INSTALL_TIMEOUT`.
        """
        body = GatePackageSpec(
            package_spec=package_spec, hash_digest=hash_digest, index_url=index_url
        )
        return self._start(install_gate_package(body=body), GatePackage, timeout=150.0)

    def replace(
        self,
        name: str,
        *,
        package_spec: str,
        hash_digest: str,
        index_url: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[GatePackage]:
        """Replace an installed package by another version. Requires: admin.

        Raises ConflictError with `GateReason.CLASSPATH_DROP` if a gate in use is gone from it.
        """
        body = GatePackageSpec(
            package_spec=package_spec, hash_digest=hash_digest, index_url=index_url
        )
        return self._start(replace_gate_package(name, body=body), GatePackage, timeout=150.0)

    def uninstall(self, name: str, **call_options: Unpack[CallOptions]) -> None:
        """Uninstall a package. Requires: admin.

        Raises ConflictError with `GateReason.UNINSTALL_BLOCKED` while one of its gates is in use.
        """
        self._send(uninstall_gate_package(name))

    def list(self, **call_options: Unpack[CallOptions]) -> list[GatePackage]:
        """Return the installed packages. Requires: admin."""
        return (self._call(list_gate_packages(), GatePackageList)).items
