"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        engine = self.engine.value
        field_dict["engine"] = engine
        name = self.name
        field_dict["name"] = name
        config = self.config

        if config is not UNSET:
            field_dict["config"] = config
        replicas = self.replicas
        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        seaweedfs_volume_max = self.seaweedfs_volume_max

        if seaweedfs_volume_max is not UNSET:
            field_dict["seaweedfs_volume_max"] = seaweedfs_volume_max
        seaweedfs_volume_size_limit_mb = self.seaweedfs_volume_size_limit_mb

        if seaweedfs_volume_size_limit_mb is not UNSET:
            field_dict["seaweedfs_volume_size_limit_mb"] = seaweedfs_volume_size_limit_mb
        storage_size = self.storage_size

        if storage_size is not UNSET:
            field_dict["storage_size"] = storage_size
        workroom_id: None | str | Unset
        if isinstance(self.workroom_id, Unset):
            workroom_id = UNSET
        elif isinstance(self.workroom_id, UUID):
            workroom_id = str(self.workroom_id)
        else:
            workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        engine = VectorDBEngine(d.pop("engine"))

        name = d.pop("name")
        config = d.pop("config", UNSET)

        replicas = d.pop("replicas", UNSET)
        seaweedfs_volume_max = d.pop("seaweedfs_volume_max", UNSET)

        seaweedfs_volume_size_limit_mb = d.pop("seaweedfs_volume_size_limit_mb", UNSET)

        storage_size = d.pop("storage_size", UNSET)

        def _parse_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                workroom_id_type_0 = UUID(data)

                return workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        workroom_id = _parse_workroom_id(d.pop("workroom_id", UNSET))

        found = cls(
            engine=engine,
            name=name,
            config=config,
            replicas=replicas,
            seaweedfs_volume_max=seaweedfs_volume_max,
            seaweedfs_volume_size_limit_mb=seaweedfs_volume_size_limit_mb,
            storage_size=storage_size,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
