"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members


@_attrs_define(kw_only=True)
class PackageSummary:
    """Schema PackageSummary; members the contract does not know are kept."""

    entries: list[str]
    has_assets: bool
    has_references: bool
    has_scripts: bool
    package_size_bytes: int
    root_dir: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["entries"] = self.entries
        field_dict["has_assets"] = self.has_assets
        field_dict["has_references"] = self.has_references
        field_dict["has_scripts"] = self.has_scripts
        field_dict["package_size_bytes"] = self.package_size_bytes
        field_dict["root_dir"] = self.root_dir
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            entries=d.pop("entries"),
            has_assets=d.pop("has_assets"),
            has_references=d.pop("has_references"),
            has_scripts=d.pop("has_scripts"),
            package_size_bytes=d.pop("package_size_bytes"),
            root_dir=d.pop("root_dir"),
        )
        found.additional_properties = d
        return found
