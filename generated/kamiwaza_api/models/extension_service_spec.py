"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.resource_spec import ResourceSpec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        image = self.image
        field_dict["image"] = image
        name = self.name
        field_dict["name"] = name
        args: list[str] | None | Unset
        if isinstance(self.args, Unset):
            args = UNSET
        elif isinstance(self.args, list):
            args = self.args

        else:
            args = self.args

        if args is not UNSET:
            field_dict["args"] = args
        automount_service_account_token = self.automount_service_account_token

        if automount_service_account_token is not UNSET:
            field_dict["automountServiceAccountToken"] = automount_service_account_token
        command: list[str] | None | Unset
        if isinstance(self.command, Unset):
            command = UNSET
        elif isinstance(self.command, list):
            command = self.command

        else:
            command = self.command

        if command is not UNSET:
            field_dict["command"] = command
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
        persistence = self.persistence

        if persistence is not UNSET:
            field_dict["persistence"] = persistence
        ports: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.ports, Unset):
            ports = []
            for ports_item_data in self.ports:
                ports_item = ports_item_data.to_dict()
                ports.append(ports_item)

        if ports is not UNSET:
            field_dict["ports"] = ports
        primary = self.primary
        if primary is not UNSET:
            field_dict["primary"] = primary
        replicas = self.replicas
        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        resources: dict[str, Any] | None | Unset
        if isinstance(self.resources, Unset):
            resources = UNSET
        elif isinstance(self.resources, ResourceSpec):
            resources = self.resources.to_dict()
        else:
            resources = self.resources

        if resources is not UNSET:
            field_dict["resources"] = resources
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
        from ..models.extension_port import ExtensionPort
        from ..models.resource_spec import ResourceSpec

        d = dict(src_dict)
        image = d.pop("image")
        name = d.pop("name")

        def _parse_args(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                args_type_0 = data

                return args_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        args = _parse_args(d.pop("args", UNSET))

        automount_service_account_token = d.pop("automountServiceAccountToken", UNSET)

        def _parse_command(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                command_type_0 = data

                return command_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        command = _parse_command(d.pop("command", UNSET))

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

        persistence = d.pop("persistence", UNSET)

        _ports = d.pop("ports", UNSET)
        ports: list[ExtensionPort] | Unset = UNSET
        if _ports is not UNSET:
            ports = []
            for ports_item_data in _ports:
                ports_item = ExtensionPort.from_dict(ports_item_data)

                ports.append(ports_item)

        primary = d.pop("primary", UNSET)
        replicas = d.pop("replicas", UNSET)

        def _parse_resources(data: Any) -> None | ResourceSpec | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                resources_type_0 = ResourceSpec.from_dict(data)

                return resources_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResourceSpec | Unset, data)

        resources = _parse_resources(d.pop("resources", UNSET))

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
            image=image,
            name=name,
            args=args,
            automount_service_account_token=automount_service_account_token,
            command=command,
            container_security_context=container_security_context,
            env=env,
            health_check=health_check,
            persistence=persistence,
            ports=ports,
            primary=primary,
            replicas=replicas,
            resources=resources,
            volume_mounts=volume_mounts,
            volumes=volumes,
        )
        found.additional_properties = d
        return found
