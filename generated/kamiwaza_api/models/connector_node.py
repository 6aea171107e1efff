"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_constraint import ConnectorConstraint
    from ..models.connector_content_handle import ConnectorContentHandle
    from ..models.connector_source_ref import ConnectorSourceRef


@_attrs_define(kw_only=True)
class ConnectorNode:
    """Schema ConnectorNode; members the contract does not know are kept."""

    connector_id: UUID
    id: str
    label: str
    node_type: str
    provider: str
    source_ref: ConnectorSourceRef
    surface: str
    constraints: list[ConnectorConstraint] | Unset = UNSET
    container_id: None | str | Unset = UNSET
    content_handle: ConnectorContentHandle | None | Unset = UNSET
    freshness_token: None | str | Unset = UNSET
    is_container: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    mime_type: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    owner: None | str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    size_bytes: int | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    web_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["id"] = self.id
        field_dict["label"] = self.label
        field_dict["node_type"] = self.node_type
        field_dict["provider"] = self.provider
        field_dict["source_ref"] = to_json(self.source_ref)
        field_dict["surface"] = self.surface
        if self.constraints is not UNSET:
            field_dict["constraints"] = to_json(self.constraints)
        if self.container_id is not UNSET:
            field_dict["container_id"] = self.container_id
        if self.content_handle is not UNSET:
            field_dict["content_handle"] = to_json(self.content_handle)
        if self.freshness_token is not UNSET:
            field_dict["freshness_token"] = self.freshness_token
        if self.is_container is not UNSET:
            field_dict["is_container"] = self.is_container
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.mime_type is not UNSET:
            field_dict["mime_type"] = self.mime_type
        if self.modified_at is not UNSET:
            field_dict["modified_at"] = self.modified_at
        if self.owner is not UNSET:
            field_dict["owner"] = self.owner
        if self.parent_id is not UNSET:
            field_dict["parent_id"] = self.parent_id
        if self.size_bytes is not UNSET:
            field_dict["size_bytes"] = self.size_bytes
        if self.summary is not UNSET:
            field_dict["summary"] = self.summary
        if self.web_url is not UNSET:
            field_dict["web_url"] = self.web_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_constraint import ConnectorConstraint
        from ..models.connector_content_handle import ConnectorContentHandle
        from ..models.connector_source_ref import ConnectorSourceRef

        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            id=d.pop("id"),
            label=d.pop("label"),
            node_type=d.pop("node_type"),
            provider=d.pop("provider"),
            source_ref=ConnectorSourceRef.from_dict(d.pop("source_ref")),
            surface=d.pop("surface"),
            constraints=given(each(ConnectorConstraint.from_dict), d.pop("constraints", UNSET)),
            container_id=d.pop("container_id", UNSET),
            content_handle=given(
                either(ConnectorContentHandle.from_dict), d.pop("content_handle", UNSET)
            ),
            freshness_token=d.pop("freshness_token", UNSET),
            is_container=d.pop("is_container", UNSET),
            metadata=d.pop("metadata", UNSET),
            mime_type=d.pop("mime_type", UNSET),
            modified_at=d.pop("modified_at", UNSET),
            owner=d.pop("owner", UNSET),
            parent_id=d.pop("parent_id", UNSET),
            size_bytes=d.pop("size_bytes", UNSET),
            summary=d.pop("summary", UNSET),
            web_url=d.pop("web_url", UNSET),
        )
        found.additional_properties = d
        return found
