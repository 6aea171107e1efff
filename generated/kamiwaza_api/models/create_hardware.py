"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateHardware:
    """Schema CreateHardware; members the contract does not know are kept."""

    cluster_ip: None | str | Unset = UNSET
    configuration: Any | None | Unset = UNSET
    gpus: list[Any] | None | Unset = UNSET
    local_node_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    os: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    processor_vendor: None | str | Unset = UNSET
    processors: list[str] | None | Unset = UNSET
    ray_node_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        cluster_ip = self.cluster_ip

        if cluster_ip is not UNSET:
            field_dict["cluster_ip"] = cluster_ip
        configuration = self.configuration

        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        gpus: list[Any] | None | Unset
        if isinstance(self.gpus, Unset):
            gpus = UNSET
        elif isinstance(self.gpus, list):
            gpus = self.gpus

        else:
            gpus = self.gpus

        if gpus is not UNSET:
            field_dict["gpus"] = gpus
        local_node_id = self.local_node_id

        if local_node_id is not UNSET:
            field_dict["local_node_id"] = local_node_id
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        os = self.os

        if os is not UNSET:
            field_dict["os"] = os
        platform = self.platform

        if platform is not UNSET:
            field_dict["platform"] = platform
        processor_vendor = self.processor_vendor

        if processor_vendor is not UNSET:
            field_dict["processor_vendor"] = processor_vendor
        processors: list[str] | None | Unset
        if isinstance(self.processors, Unset):
            processors = UNSET
        elif isinstance(self.processors, list):
            processors = self.processors

        else:
            processors = self.processors

        if processors is not UNSET:
            field_dict["processors"] = processors
        ray_node_id = self.ray_node_id

        if ray_node_id is not UNSET:
            field_dict["ray_node_id"] = ray_node_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        cluster_ip = d.pop("cluster_ip", UNSET)

        configuration = d.pop("configuration", UNSET)

        def _parse_gpus(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                gpus_type_0 = data

                return gpus_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        gpus = _parse_gpus(d.pop("gpus", UNSET))

        local_node_id = d.pop("local_node_id", UNSET)

        name = d.pop("name", UNSET)

        os = d.pop("os", UNSET)

        platform = d.pop("platform", UNSET)

        processor_vendor = d.pop("processor_vendor", UNSET)

        def _parse_processors(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                processors_type_0 = data

                return processors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        processors = _parse_processors(d.pop("processors", UNSET))

        ray_node_id = d.pop("ray_node_id", UNSET)

        found = cls(
            cluster_ip=cluster_ip,
            configuration=configuration,
            gpus=gpus,
            local_node_id=local_node_id,
            name=name,
            os=os,
            platform=platform,
            processor_vendor=processor_vendor,
            processors=processors,
            ray_node_id=ray_node_id,
        )
        found.additional_properties = d
        return found
