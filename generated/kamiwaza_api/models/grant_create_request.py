"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.grant_subject import GrantSubject


@_attrs_define(kw_only=True)
class GrantCreateRequest:
    """Schema GrantCreateRequest; members the contract does not know are kept."""

    object_id: str
    relation: str
    subject: GrantSubject
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["object_id"] = self.object_id
        field_dict["relation"] = self.relation
        field_dict["subject"] = to_json(self.subject)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = members(src_dict)
        found = cls(
            object_id=d.pop("object_id"),
            relation=d.pop("relation"),
            subject=GrantSubject.from_dict(d.pop("subject")),
        )
        found.additional_properties = d
        return found
