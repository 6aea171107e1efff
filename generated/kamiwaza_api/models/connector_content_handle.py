"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        path = self.path
        field_dict["path"] = path
        available = self.available
        if available is not UNSET:
            field_dict["available"] = available
        filename = self.filename

        if filename is not UNSET:
            field_dict["filename"] = filename
        method = self.method
        if method is not UNSET:
            field_dict["method"] = method
        mime_type = self.mime_type

        if mime_type is not UNSET:
            field_dict["mime_type"] = mime_type
        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()
        if query is not UNSET:
            field_dict["query"] = query
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_content_handle_query import ConnectorContentHandleQuery

        d = dict(src_dict)
        path = d.pop("path")
        available = d.pop("available", UNSET)
        filename = d.pop("filename", UNSET)

        method = d.pop("method", UNSET)
        mime_type = d.pop("mime_type", UNSET)

        _query = d.pop("query", UNSET)
        query: ConnectorContentHandleQuery | Unset
        if isinstance(_query, Unset):
            query = UNSET
        else:
            query = ConnectorContentHandleQuery.from_dict(_query)

        found = cls(
            path=path,
            available=available,
            filename=filename,
            method=method,
            mime_type=mime_type,
            query=query,
        )
        found.additional_properties = d
        return found
