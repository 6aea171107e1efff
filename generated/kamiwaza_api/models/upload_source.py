"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class UploadSource:
    """Schema UploadSource; members the contract does not know are kept."""

    file_refs: list[str]
    kind: Literal["upload"]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        file_refs = self.file_refs

        field_dict["file_refs"] = file_refs
        kind = self.kind
        field_dict["kind"] = kind
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        file_refs = d.pop("file_refs")

        kind = cast(Literal["upload"], d.pop("kind"))

        if kind != "upload":
            raise ValueError("not a UploadSource")
        found = cls(file_refs=file_refs, kind=kind)
        found.additional_properties = d
        return found
