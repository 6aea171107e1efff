"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model import Model


@_attrs_define(kw_only=True)
class ModelSearchResult:
    """Schema ModelSearchResult; members the contract does not know are kept."""

    model: Model
    id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["model"] = to_json(self.model)
        if self.id is not UNSET:
            field_dict["id"] = to_json(self.id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model import Model

        d = members(src_dict)
        found = cls(
            model=Model.from_dict(d.pop("model")), id=given(either(UUID), d.pop("id", UNSET))
        )
        found.additional_properties = d
        return found
