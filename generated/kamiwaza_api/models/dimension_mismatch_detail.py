"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DimensionMismatchDetail:
    """Schema DimensionMismatchDetail; members the contract does not know are kept."""

    message: str
    current_dimensions: int | None | Unset = UNSET
    current_model_name: None | str | Unset = UNSET
    requested_dimensions: int | None | Unset = UNSET
    requested_model_name: None | str | Unset = UNSET
    vectors_at_risk: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["message"] = self.message
        if self.current_dimensions is not UNSET:
            field_dict["current_dimensions"] = self.current_dimensions
        if self.current_model_name is not UNSET:
            field_dict["current_model_name"] = self.current_model_name
        if self.requested_dimensions is not UNSET:
            field_dict["requested_dimensions"] = self.requested_dimensions
        if self.requested_model_name is not UNSET:
            field_dict["requested_model_name"] = self.requested_model_name
        if self.vectors_at_risk is not UNSET:
            field_dict["vectors_at_risk"] = self.vectors_at_risk
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            message=d.pop("message"),
            current_dimensions=d.pop("current_dimensions", UNSET),
            current_model_name=d.pop("current_model_name", UNSET),
            requested_dimensions=d.pop("requested_dimensions", UNSET),
            requested_model_name=d.pop("requested_model_name", UNSET),
            vectors_at_risk=d.pop("vectors_at_risk", UNSET),
        )
        found.additional_properties = d
        return found
