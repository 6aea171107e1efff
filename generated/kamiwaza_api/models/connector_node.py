"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.connector_content_handle import ConnectorContentHandle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_id = str(self.connector_id)
        field_dict["connector_id"] = connector_id
        id = self.id
        field_dict["id"] = id
        label = self.label
        field_dict["label"] = label
        node_type = self.node_type
        field_dict["node_type"] = node_type
        provider = self.provider
        field_dict["provider"] = provider
        source_ref = self.source_ref.to_dict()
        field_dict["source_ref"] = source_ref
        surface = self.surface
        field_dict["surface"] = surface
        constraints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.constraints, Unset):
            constraints = []
            for constraints_item_data in self.constraints:
                constraints_item = constraints_item_data.to_dict()
                constraints.append(constraints_item)

        if constraints is not UNSET:
            field_dict["constraints"] = constraints
        container_id = self.container_id

        if container_id is not UNSET:
            field_dict["container_id"] = container_id
        content_handle: dict[str, Any] | None | Unset
        if isinstance(self.content_handle, Unset):
            content_handle = UNSET
        elif isinstance(self.content_handle, ConnectorContentHandle):
            content_handle = self.content_handle.to_dict()
        else:
            content_handle = self.content_handle

        if content_handle is not UNSET:
            field_dict["content_handle"] = content_handle
        freshness_token = self.freshness_token

        if freshness_token is not UNSET:
            field_dict["freshness_token"] = freshness_token
        is_container = self.is_container
        if is_container is not UNSET:
            field_dict["is_container"] = is_container
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        mime_type = self.mime_type

        if mime_type is not UNSET:
            field_dict["mime_type"] = mime_type
        modified_at = self.modified_at

        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at
        owner = self.owner

        if owner is not UNSET:
            field_dict["owner"] = owner
        parent_id = self.parent_id

        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        size_bytes = self.size_bytes

        if size_bytes is not UNSET:
            field_dict["size_bytes"] = size_bytes
        summary = self.summary

        if summary is not UNSET:
            field_dict["summary"] = summary
        web_url = self.web_url

        if web_url is not UNSET:
            field_dict["web_url"] = web_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_constraint import ConnectorConstraint
        from ..models.connector_content_handle import ConnectorContentHandle
        from ..models.connector_source_ref import ConnectorSourceRef

        d = dict(src_dict)
        connector_id = UUID(d.pop("connector_id"))

        id = d.pop("id")
        label = d.pop("label")
        node_type = d.pop("node_type")
        provider = d.pop("provider")
        source_ref = ConnectorSourceRef.from_dict(d.pop("source_ref"))

        surface = d.pop("surface")
        _constraints = d.pop("constraints", UNSET)
        constraints: list[ConnectorConstraint] | Unset = UNSET
        if _constraints is not UNSET:
            constraints = []
            for constraints_item_data in _constraints:
                constraints_item = ConnectorConstraint.from_dict(constraints_item_data)

                constraints.append(constraints_item)

        container_id = d.pop("container_id", UNSET)

        def _parse_content_handle(data: Any) -> ConnectorContentHandle | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                content_handle_type_0 = ConnectorContentHandle.from_dict(data)

                return content_handle_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConnectorContentHandle | None | Unset, data)

        content_handle = _parse_content_handle(d.pop("content_handle", UNSET))

        freshness_token = d.pop("freshness_token", UNSET)

        is_container = d.pop("is_container", UNSET)
        metadata = d.pop("metadata", UNSET)
        mime_type = d.pop("mime_type", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        owner = d.pop("owner", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        size_bytes = d.pop("size_bytes", UNSET)

        summary = d.pop("summary", UNSET)

        web_url = d.pop("web_url", UNSET)

        found = cls(
            connector_id=connector_id,
            id=id,
            label=label,
            node_type=node_type,
            provider=provider,
            source_ref=source_ref,
            surface=surface,
            constraints=constraints,
            container_id=container_id,
            content_handle=content_handle,
            freshness_token=freshness_token,
            is_container=is_container,
            metadata=metadata,
            mime_type=mime_type,
            modified_at=modified_at,
            owner=owner,
            parent_id=parent_id,
            size_bytes=size_bytes,
            summary=summary,
            web_url=web_url,
        )
        found.additional_properties = d
        return found
