"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.object_model import ObjectModel
    from ..models.subject_model import SubjectModel


@_attrs_define(kw_only=True)
class RelationshipTuple:
    """Schema RelationshipTuple; members the contract does not know are kept."""

    object_: ObjectModel
    relation: str
    subject: SubjectModel
    tenant_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["object"] = to_json(self.object_)
        field_dict["relation"] = self.relation
        field_dict["subject"] = to_json(self.subject)
        if self.tenant_id is not UNSET:
            field_dict["tenant_id"] = self.tenant_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.object_model import ObjectModel
        from ..models.subject_model import SubjectModel

        d = members(src_dict)
        found = cls(
            object_=ObjectModel.from_dict(d.pop("object")),
            relation=d.pop("relation"),
            subject=SubjectModel.from_dict(d.pop("subject")),
            tenant_id=d.pop("tenant_id", UNSET),
        )
        found.additional_properties = d
        return found
