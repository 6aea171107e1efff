"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import Case, either, members, to_json, variants
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["dataset_name"] = self.dataset_name
        field_dict["idempotency_key"] = self.idempotency_key
        field_dict["mode"] = to_json(self.mode)
        field_dict["room_scope"] = to_json(self.room_scope)
        field_dict["source_spec"] = to_json(self.source_spec)
        if self.indexing_profile is not UNSET:
            field_dict["indexing_profile"] = self.indexing_profile
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_source import ConnectorSource
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.upload_source import UploadSource
        from ..models.workroom_scope import WorkroomScope

        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            dataset_name=d.pop("dataset_name"),
            idempotency_key=d.pop("idempotency_key"),
            mode=ConnectAndIndexRequestMode(d.pop("mode")),
            room_scope=either(
                variants(
                    Case(NoWorkroomScope.from_dict, fixed={"kind": ("no_workroom",)}),
                    Case(WorkroomScope.from_dict, fixed={"kind": ("workroom",)}),
                )
            )(d.pop("room_scope")),
            source_spec=either(
                variants(
                    Case(UploadSource.from_dict, fixed={"kind": ("upload",)}),
                    Case(ConnectorSource.from_dict, fixed={"kind": ("connector",)}),
                )
            )(d.pop("source_spec")),
            indexing_profile=d.pop("indexing_profile", UNSET),
        )
        found.additional_properties = d
        return found
