"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_spec import ResourceSpec


@_attrs_define(kw_only=True)
class SandboxSpec:
    """Schema SandboxSpec; members the contract does not know are kept."""

    enabled: bool | Unset = UNSET
    image_whitelist: list[str] | Unset = UNSET
    max_lifetime_seconds: int | None | Unset = UNSET
    namespace: None | str | Unset = UNSET
    persistence: bool | Unset = UNSET
    resources: None | ResourceSpec | Unset = UNSET
    service_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.resource_spec import ResourceSpec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        enabled = self.enabled
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        image_whitelist: list[str] | Unset = UNSET
        if not isinstance(self.image_whitelist, Unset):
            image_whitelist = self.image_whitelist

        if image_whitelist is not UNSET:
            field_dict["image_whitelist"] = image_whitelist
        max_lifetime_seconds = self.max_lifetime_seconds

        if max_lifetime_seconds is not UNSET:
            field_dict["max_lifetime_seconds"] = max_lifetime_seconds
        namespace = self.namespace

        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        persistence = self.persistence
        if persistence is not UNSET:
            field_dict["persistence"] = persistence
        resources: dict[str, Any] | None | Unset
        if isinstance(self.resources, Unset):
            resources = UNSET
        elif isinstance(self.resources, ResourceSpec):
            resources = self.resources.to_dict()
        else:
            resources = self.resources

        if resources is not UNSET:
            field_dict["resources"] = resources
        service_name = self.service_name

        if service_name is not UNSET:
            field_dict["service_name"] = service_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.resource_spec import ResourceSpec

        d = dict(src_dict)
        enabled = d.pop("enabled", UNSET)
        image_whitelist = d.pop("image_whitelist", UNSET)

        max_lifetime_seconds = d.pop("max_lifetime_seconds", UNSET)

        namespace = d.pop("namespace", UNSET)

        persistence = d.pop("persistence", UNSET)

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

        service_name = d.pop("service_name", UNSET)

        found = cls(
            enabled=enabled,
            image_whitelist=image_whitelist,
            max_lifetime_seconds=max_lifetime_seconds,
            namespace=namespace,
            persistence=persistence,
            resources=resources,
            service_name=service_name,
        )
        found.additional_properties = d
        return found
