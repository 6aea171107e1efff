"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_and_index_request_mode import ConnectAndIndexRequestMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_source import ConnectorSource
    from ..models.no_workroom_scope import NoWorkroomScope
    from ..models.upload_source import UploadSource
    from ..models.workroom_scope import WorkroomScope


@_attrs_define(kw_only=True)
class ConnectAndIndexRequest:
    """Schema ConnectAndIndexRequest; members the contract does not know are kept."""

    connector_id: UUID
    dataset_name: str
    idempotency_key: str
    mode: ConnectAndIndexRequestMode
    room_scope: NoWorkroomScope | WorkroomScope
    source_spec: ConnectorSource | UploadSource
    indexing_profile: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.connector_source import ConnectorSource
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.upload_source import UploadSource
        from ..models.workroom_scope import WorkroomScope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_id = str(self.connector_id)
        field_dict["connector_id"] = connector_id
        dataset_name = self.dataset_name
        field_dict["dataset_name"] = dataset_name
        idempotency_key = self.idempotency_key
        field_dict["idempotency_key"] = idempotency_key
        mode = self.mode.value
        field_dict["mode"] = mode
        room_scope: dict[str, Any]
        if isinstance(self.room_scope, NoWorkroomScope):
            room_scope = self.room_scope.to_dict()
        elif isinstance(self.room_scope, WorkroomScope):
            room_scope = self.room_scope.to_dict()
        else:
            room_scope = self.room_scope

        field_dict["room_scope"] = room_scope
        source_spec: dict[str, Any]
        if isinstance(self.source_spec, UploadSource):
            source_spec = self.source_spec.to_dict()
        elif isinstance(self.source_spec, ConnectorSource):
            source_spec = self.source_spec.to_dict()
        else:
            source_spec = self.source_spec

        field_dict["source_spec"] = source_spec
        indexing_profile = self.indexing_profile

        if indexing_profile is not UNSET:
            field_dict["indexing_profile"] = indexing_profile
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_source import ConnectorSource
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.upload_source import UploadSource
        from ..models.workroom_scope import WorkroomScope

        d = dict(src_dict)
        connector_id = UUID(d.pop("connector_id"))

        dataset_name = d.pop("dataset_name")
        idempotency_key = d.pop("idempotency_key")
        mode = ConnectAndIndexRequestMode(d.pop("mode"))

        def _parse_room_scope(data: Any) -> NoWorkroomScope | WorkroomScope:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_0 = NoWorkroomScope.from_dict(data)

                return room_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_1 = WorkroomScope.from_dict(data)

                return room_scope_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NoWorkroomScope | WorkroomScope, data)

        room_scope = _parse_room_scope(d.pop("room_scope"))

        def _parse_source_spec(data: Any) -> ConnectorSource | UploadSource:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_spec_type_0 = UploadSource.from_dict(data)

                return source_spec_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_spec_type_1 = ConnectorSource.from_dict(data)

                return source_spec_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConnectorSource | UploadSource, data)

        source_spec = _parse_source_spec(d.pop("source_spec"))

        indexing_profile = d.pop("indexing_profile", UNSET)

        found = cls(
            connector_id=connector_id,
            dataset_name=dataset_name,
            idempotency_key=idempotency_key,
            mode=mode,
            room_scope=room_scope,
            source_spec=source_spec,
            indexing_profile=indexing_profile,
        )
        found.additional_properties = d
        return found
