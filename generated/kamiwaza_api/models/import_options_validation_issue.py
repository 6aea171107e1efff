"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.import_options_validation_severity import ImportOptionsValidationSeverity
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ImportOptionsValidationIssue:
    """Schema ImportOptionsValidationIssue; members the contract does not know are kept."""

    code: str
    message: str
    severity: ImportOptionsValidationSeverity
    display_title: None | str | Unset = UNSET
    field_path: None | str | Unset = UNSET
    item_key: None | str | Unset = UNSET
    source_ref: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["code"] = self.code
        field_dict["message"] = self.message
        field_dict["severity"] = to_json(self.severity)
        if self.display_title is not UNSET:
            field_dict["display_title"] = self.display_title
        if self.field_path is not UNSET:
            field_dict["field_path"] = self.field_path
        if self.item_key is not UNSET:
            field_dict["item_key"] = self.item_key
        if self.source_ref is not UNSET:
            field_dict["source_ref"] = self.source_ref
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            code=d.pop("code"),
            message=d.pop("message"),
            severity=ImportOptionsValidationSeverity(d.pop("severity")),
            display_title=d.pop("display_title", UNSET),
            field_path=d.pop("field_path", UNSET),
            item_key=d.pop("item_key", UNSET),
            source_ref=d.pop("source_ref", UNSET),
        )
        found.additional_properties = d
        return found
