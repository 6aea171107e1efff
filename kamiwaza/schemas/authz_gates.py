"""Gates, which decide about access to records, and their packages."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, Number, OpenEnum, Payload, Schema, Timestamp


class GateReason(StrEnum):
    """The known values of `error.reason` in errors about gates."""

    CLASSPATH_NOT_ALLOWED = "classpath_not_allowed"
    CLASSPATH_UNIMPORTABLE = "classpath_unimportable"
    CLASSPATH_DROP = "classpath_drop"
    GATE_NOT_CONSTRUCTIBLE = "gate_not_constructible"
    HASH_MISMATCH = "hash_mismatch"
    HASH_REQUIRED = "hash_required"
    INSTALL_TIMEOUT = "install_timeout"
    NOT_A_GATE = "not_a_gate"
    NOT_CONFIGURED = "not_configured"
    UNINSTALL_BLOCKED = "uninstall_blocked"


class GatePackageStatus(StrEnum):
    """The known states of a gate package."""

    ACTIVE = "active"
    UNINSTALLING = "uninstalling"
    FAILED = "failed"


class GatePackageSpec(Payload):
    """Body that names a package to install, with its required digest."""

    component: ClassVar[str | None] = "GatePackageSpec"

    package_spec: str
    hash_digest: str
    index_url: str | None = None


class GatePackage(Schema):
    """An installed package of gates. `classpaths` are the gates in it."""

    component: ClassVar[str | None] = "GatePackageState"

    name: str
    version: str | None = None
    package_spec: str | None = None
    hash_digest: str | None = None
    index_url: str | None = None
    classpaths: list[str] = Field(default_factory=list)
    status: OpenEnum[GatePackageStatus] | None = None
    installed_at: Timestamp | None = None
    installed_by: str | None = None
    last_replaced_at: Timestamp | None = None

    @property
    def is_active(self) -> bool:
        """True if the gates of the package can be used."""
        return self.status == GatePackageStatus.ACTIVE


class GatePackageInstallation(Schema):
    """The result of installing a package, which took `install_duration_seconds`."""

    component: ClassVar[str | None] = "GatePackageInstallResult"

    package: GatePackage
    install_duration_seconds: Number | None = None
    audit_event_id: str | None = None


class GatePackageList(Schema):
    """The envelope of the installed packages. The list is not paged."""

    component: ClassVar[str | None] = "GatePackageList"

    items: list[GatePackage] = Field(default_factory=list)
    total: int | None = None
    page: int | None = None
    per_page: int | None = None


class GateClass(Payload):
    """Body that names the class of a gate."""

    component: ClassVar[str | None] = "DiscoverGateRequest"

    classpath: str


class Gate(Schema):
    """The requirements of a gate: the schema of its settings, and attributes of subjects."""

    component: ClassVar[str | None] = "DiscoverGateResponse"

    classpath: str
    name: str | None = None
    kind: str | None = None
    location: str | None = None
    config_schema: JsonObject = Field(default_factory=dict)
    required_attributes: list[JsonObject] = Field(default_factory=list)
