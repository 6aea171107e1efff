"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DocumentDownloadResponse:
    """Schema DocumentDownloadResponse; members the contract does not know are kept."""

    download_url: str
    source_urn: str
    content_hash: None | str | Unset = UNSET
    filename: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["download_url"] = self.download_url
        field_dict["source_urn"] = self.source_urn
        if self.content_hash is not UNSET:
            field_dict["content_hash"] = self.content_hash
        if self.filename is not UNSET:
            field_dict["filename"] = self.filename
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            download_url=d.pop("download_url"),
            source_urn=d.pop("source_urn"),
            content_hash=d.pop("content_hash", UNSET),
            filename=d.pop("filename", UNSET),
        )
        found.additional_properties = d
        return found
