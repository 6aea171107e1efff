"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class RequestValidationErrorItem:
    """Schema RequestValidationErrorItem; members the contract does not know are kept."""

    loc: list[int | str]
    msg: str
    type_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        loc = []
        for loc_item_data in self.loc:
            loc_item = loc_item_data

            loc.append(loc_item)

        field_dict["loc"] = loc
        msg = self.msg
        field_dict["msg"] = msg
        type_ = self.type_
        field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        loc = []
        for loc_item_data in d.pop("loc"):
            loc_item = loc_item_data

            loc.append(loc_item)

        msg = d.pop("msg")
        type_ = d.pop("type")
        found = cls(loc=loc, msg=msg, type_=type_)
        found.additional_properties = d
        return found
