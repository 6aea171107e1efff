"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_content_handle_query import ConnectorContentHandleQuery


@_attrs_define(kw_only=True)
class ConnectorContentHandle:
    """Schema ConnectorContentHandle; members the contract does not know are kept."""

    path: str
    available: bool | Unset = UNSET
    filename: None | str | Unset = UNSET
    method: str | Unset = UNSET
    mime_type: None | str | Unset = UNSET
    query: ConnectorContentHandleQuery | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["path"] = self.path
        if self.available is not UNSET:
            field_dict["available"] = self.available
        if self.filename is not UNSET:
            field_dict["filename"] = self.filename
        if self.method is not UNSET:
            field_dict["method"] = self.method
        if self.mime_type is not UNSET:
            field_dict["mime_type"] = self.mime_type
        if self.query is not UNSET:
            field_dict["query"] = to_json(self.query)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_content_handle_query import ConnectorContentHandleQuery

        d = members(src_dict)
        found = cls(
            path=d.pop("path"),
            available=d.pop("available", UNSET),
            filename=d.pop("filename", UNSET),
            method=d.pop("method", UNSET),
            mime_type=d.pop("mime_type", UNSET),
            query=given(ConnectorContentHandleQuery.from_dict, d.pop("query", UNSET)),
        )
        found.additional_properties = d
        return found
