"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.image_patch import ImagePatch

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        automount_service_account_token = self.automount_service_account_token

        if automount_service_account_token is not UNSET:
            field_dict["automountServiceAccountToken"] = automount_service_account_token
        container_security_context = self.container_security_context

        if container_security_context is not UNSET:
            field_dict["containerSecurityContext"] = container_security_context
        env: list[Any] | None | Unset
        if isinstance(self.env, Unset):
            env = UNSET
        elif isinstance(self.env, list):
            env = self.env

        else:
            env = self.env

        if env is not UNSET:
            field_dict["env"] = env
        health_check = self.health_check

        if health_check is not UNSET:
            field_dict["healthCheck"] = health_check
        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, ImagePatch):
            image = self.image.to_dict()
        else:
            image = self.image

        if image is not UNSET:
            field_dict["image"] = image
        persistence = self.persistence

        if persistence is not UNSET:
            field_dict["persistence"] = persistence
        replicas = self.replicas

        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        volume_mounts: list[Any] | None | Unset
        if isinstance(self.volume_mounts, Unset):
            volume_mounts = UNSET
        elif isinstance(self.volume_mounts, list):
            volume_mounts = self.volume_mounts

        else:
            volume_mounts = self.volume_mounts

        if volume_mounts is not UNSET:
            field_dict["volumeMounts"] = volume_mounts
        volumes: list[Any] | None | Unset
        if isinstance(self.volumes, Unset):
            volumes = UNSET
        elif isinstance(self.volumes, list):
            volumes = self.volumes

        else:
            volumes = self.volumes

        if volumes is not UNSET:
            field_dict["volumes"] = volumes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.image_patch import ImagePatch

        d = dict(src_dict)
        name = d.pop("name")
        automount_service_account_token = d.pop("automountServiceAccountToken", UNSET)

        container_security_context = d.pop("containerSecurityContext", UNSET)

        def _parse_env(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                env_type_0 = data

                return env_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        env = _parse_env(d.pop("env", UNSET))

        health_check = d.pop("healthCheck", UNSET)

        def _parse_image(data: Any) -> ImagePatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                image_type_0 = ImagePatch.from_dict(data)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImagePatch | None | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        persistence = d.pop("persistence", UNSET)

        replicas = d.pop("replicas", UNSET)

        def _parse_volume_mounts(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                volume_mounts_type_0 = data

                return volume_mounts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        volume_mounts = _parse_volume_mounts(d.pop("volumeMounts", UNSET))

        def _parse_volumes(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                volumes_type_0 = data

                return volumes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        volumes = _parse_volumes(d.pop("volumes", UNSET))

        found = cls(
            name=name,
            automount_service_account_token=automount_service_account_token,
            container_security_context=container_security_context,
            env=env,
            health_check=health_check,
            image=image,
            persistence=persistence,
            replicas=replicas,
            volume_mounts=volume_mounts,
            volumes=volumes,
        )
        found.additional_properties = d
        return found
