"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.object_model import ObjectModel


@_attrs_define(kw_only=True)
class RelationshipObjectDelete:
    """Schema RelationshipObjectDelete; members the contract does not know are kept."""

    object_: ObjectModel
    tenant_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        object_ = self.object_.to_dict()
        field_dict["object"] = object_
        tenant_id = self.tenant_id

        if tenant_id is not UNSET:
            field_dict["tenant_id"] = tenant_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.object_model import ObjectModel

        d = dict(src_dict)
        object_ = ObjectModel.from_dict(d.pop("object"))

        tenant_id = d.pop("tenant_id", UNSET)

        found = cls(object_=object_, tenant_id=tenant_id)
        found.additional_properties = d
        return found
