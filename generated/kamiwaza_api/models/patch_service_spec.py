"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.image_patch import ImagePatch


@_attrs_define(kw_only=True)
class PatchServiceSpec:
    """Schema PatchServiceSpec; members the contract does not know are kept."""

    name: str
    automount_service_account_token: bool | None | Unset = UNSET
    container_security_context: Any | None | Unset = UNSET
    env: list[Any] | None | Unset = UNSET
    health_check: Any | None | Unset = UNSET
    image: ImagePatch | None | Unset = UNSET
    persistence: Any | None | Unset = UNSET
    replicas: int | None | Unset = UNSET
    volume_mounts: list[Any] | None | Unset = UNSET
    volumes: list[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.automount_service_account_token is not UNSET:
            field_dict["automountServiceAccountToken"] = self.automount_service_account_token
        if self.container_security_context is not UNSET:
            field_dict["containerSecurityContext"] = self.container_security_context
        if self.env is not UNSET:
            field_dict["env"] = self.env
        if self.health_check is not UNSET:
            field_dict["healthCheck"] = self.health_check
        if self.image is not UNSET:
            field_dict["image"] = to_json(self.image)
        if self.persistence is not UNSET:
            field_dict["persistence"] = self.persistence
        if self.replicas is not UNSET:
            field_dict["replicas"] = self.replicas
        if self.volume_mounts is not UNSET:
            field_dict["volumeMounts"] = self.volume_mounts
        if self.volumes is not UNSET:
            field_dict["volumes"] = self.volumes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.image_patch import ImagePatch

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            automount_service_account_token=d.pop("automountServiceAccountToken", UNSET),
            container_security_context=d.pop("containerSecurityContext", UNSET),
            env=d.pop("env", UNSET),
            health_check=d.pop("healthCheck", UNSET),
            image=given(either(ImagePatch.from_dict), d.pop("image", UNSET)),
            persistence=d.pop("persistence", UNSET),
            replicas=d.pop("replicas", UNSET),
            volume_mounts=d.pop("volumeMounts", UNSET),
            volumes=d.pop("volumes", UNSET),
        )
        found.additional_properties = d
        return found
