"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.extension_port import ExtensionPort
    from ..models.resource_spec import ResourceSpec


@_attrs_define(kw_only=True)
class ExtensionServiceSpec:
    """Schema ExtensionServiceSpec; members the contract does not know are kept."""

    image: str
    name: str
    args: list[str] | None | Unset = UNSET
    automount_service_account_token: bool | None | Unset = UNSET
    command: list[str] | None | Unset = UNSET
    container_security_context: Any | None | Unset = UNSET
    env: list[Any] | None | Unset = UNSET
    health_check: Any | None | Unset = UNSET
    persistence: Any | None | Unset = UNSET
    ports: list[ExtensionPort] | Unset = UNSET
    primary: bool | Unset = UNSET
    replicas: int | Unset = UNSET
    resources: None | ResourceSpec | Unset = UNSET
    volume_mounts: list[Any] | None | Unset = UNSET
    volumes: list[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["image"] = self.image
        field_dict["name"] = self.name
        if self.args is not UNSET:
            field_dict["args"] = self.args
        if self.automount_service_account_token is not UNSET:
            field_dict["automountServiceAccountToken"] = self.automount_service_account_token
        if self.command is not UNSET:
            field_dict["command"] = self.command
        if self.container_security_context is not UNSET:
            field_dict["containerSecurityContext"] = self.container_security_context
        if self.env is not UNSET:
            field_dict["env"] = self.env
        if self.health_check is not UNSET:
            field_dict["healthCheck"] = self.health_check
        if self.persistence is not UNSET:
            field_dict["persistence"] = self.persistence
        if self.ports is not UNSET:
            field_dict["ports"] = to_json(self.ports)
        if self.primary is not UNSET:
            field_dict["primary"] = self.primary
        if self.replicas is not UNSET:
            field_dict["replicas"] = self.replicas
        if self.resources is not UNSET:
            field_dict["resources"] = to_json(self.resources)
        if self.volume_mounts is not UNSET:
            field_dict["volumeMounts"] = self.volume_mounts
        if self.volumes is not UNSET:
            field_dict["volumes"] = self.volumes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.extension_port import ExtensionPort
        from ..models.resource_spec import ResourceSpec

        d = members(src_dict)
        found = cls(
            image=d.pop("image"),
            name=d.pop("name"),
            args=d.pop("args", UNSET),
            automount_service_account_token=d.pop("automountServiceAccountToken", UNSET),
            command=d.pop("command", UNSET),
            container_security_context=d.pop("containerSecurityContext", UNSET),
            env=d.pop("env", UNSET),
            health_check=d.pop("healthCheck", UNSET),
            persistence=d.pop("persistence", UNSET),
            ports=given(each(ExtensionPort.from_dict), d.pop("ports", UNSET)),
            primary=d.pop("primary", UNSET),
            replicas=d.pop("replicas", UNSET),
            resources=given(either(ResourceSpec.from_dict), d.pop("resources", UNSET)),
            volume_mounts=d.pop("volumeMounts", UNSET),
            volumes=d.pop("volumes", UNSET),
        )
        found.additional_properties = d
        return found
