"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.vector_db_engine import VectorDBEngine
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateVectorDBInstance:
    """Schema CreateVectorDBInstance; members the contract does not know are kept."""

    engine: VectorDBEngine
    name: str
    config: Any | None | Unset = UNSET
    replicas: int | Unset = UNSET
    seaweedfs_volume_max: int | None | Unset = UNSET
    seaweedfs_volume_size_limit_mb: int | None | Unset = UNSET
    storage_size: None | str | Unset = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["engine"] = to_json(self.engine)
        field_dict["name"] = self.name
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.replicas is not UNSET:
            field_dict["replicas"] = self.replicas
        if self.seaweedfs_volume_max is not UNSET:
            field_dict["seaweedfs_volume_max"] = self.seaweedfs_volume_max
        if self.seaweedfs_volume_size_limit_mb is not UNSET:
            field_dict["seaweedfs_volume_size_limit_mb"] = self.seaweedfs_volume_size_limit_mb
        if self.storage_size is not UNSET:
            field_dict["storage_size"] = self.storage_size
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            engine=VectorDBEngine(d.pop("engine")),
            name=d.pop("name"),
            config=d.pop("config", UNSET),
            replicas=d.pop("replicas", UNSET),
            seaweedfs_volume_max=d.pop("seaweedfs_volume_max", UNSET),
            seaweedfs_volume_size_limit_mb=d.pop("seaweedfs_volume_size_limit_mb", UNSET),
            storage_size=d.pop("storage_size", UNSET),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found
