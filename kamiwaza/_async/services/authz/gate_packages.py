"""Packages of gates: install, replace and uninstall them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import name_of
from kamiwaza.schemas.authz_gates import GatePackage, GatePackageList, GatePackageSpec
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.authz import (
    get_gate_package,
    install_gate_package,
    list_gate_packages,
    replace_gate_package,
    uninstall_gate_package,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncGatePackagesService(AsyncBaseService):
    """Manage packages of gates. An error's `reason` is one of `GateReason`."""

    async def get(
        self, package: GatePackage | str, **call_options: Unpack[CallOptions]
    ) -> GatePackage:
        """Return one installed package. Requires the admin role.

        Args:
            package: the package, or its name.

        Raises:
            ResourceNotFoundError: no such package is installed.
        """
        return await self._call(get_gate_package(name_of(package)), GatePackage)

    async def install(
        self,
        package_spec: str,
        *,
        hash_digest: str,
        index_url: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[GatePackage]:
        """Install a package and return the operation. Requires the admin role.

        The platform answers after the installation, which may take 120 seconds.

        Args:
            package_spec: the requirement, as for pip: `acme-gates==1.2`.
            hash_digest: the digest that the file must have: `sha256:...`.
            index_url: the package index to install from. Default: the platform's own.

        Raises:
            ValidationError: the digest is missing or wrong. `reason` is
                `GateReason.HASH_REQUIRED` or `GateReason.HASH_MISMATCH`.
            GatewayTimeoutError: the installation took too long. `reason` is
                `GateReason.INSTALL_TIMEOUT`.
        """
        body = GatePackageSpec(
            package_spec=package_spec, hash_digest=hash_digest, index_url=index_url
        )
        return await self._start(install_gate_package(body=body), GatePackage, timeout=150.0)

    async def replace(
        self,
        package: GatePackage | str,
        *,
        package_spec: str,
        hash_digest: str,
        index_url: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[GatePackage]:
        """Replace a package by another version and return the operation. Requires the admin role.

        Args:
            package: the package, or its name.
            package_spec: the requirement, as for pip: `acme-gates==1.2`.
            hash_digest: the digest that the file must have: `sha256:...`.
            index_url: the package index to install from. Default: the platform's own.

        Raises:
            ConflictError: the new version lacks a gate that is in use. `reason` is
                `GateReason.CLASSPATH_DROP`.
            ResourceNotFoundError: no such package is installed.
        """
        body = GatePackageSpec(
            package_spec=package_spec, hash_digest=hash_digest, index_url=index_url
        )
        request = replace_gate_package(name_of(package), body=body)
        return await self._start(request, GatePackage, timeout=150.0)

    async def uninstall(
        self, package: GatePackage | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Uninstall a package. Requires the admin role.

        Args:
            package: the package, or its name.

        Raises:
            ConflictError: one of its gates is in use. `reason` is
                `GateReason.UNINSTALL_BLOCKED`.
            ResourceNotFoundError: no such package is installed.
        """
        await self._send(uninstall_gate_package(name_of(package)))

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[GatePackage]:
        """Return the installed packages. Requires the admin role."""
        return ItemList((await self._call(list_gate_packages(), GatePackageList)).items)
