"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.grant_subject import GrantSubject


@_attrs_define(kw_only=True)
class AccessSubjectRow:
    """Schema AccessSubjectRow; members the contract does not know are kept."""

    effective: bool
    source: str
    subject: GrantSubject
    display_name: None | str | Unset = UNSET
    permission: None | str | Unset = UNSET
    relation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["effective"] = self.effective
        field_dict["source"] = self.source
        field_dict["subject"] = to_json(self.subject)
        if self.display_name is not UNSET:
            field_dict["display_name"] = self.display_name
        if self.permission is not UNSET:
            field_dict["permission"] = self.permission
        if self.relation is not UNSET:
            field_dict["relation"] = self.relation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = members(src_dict)
        found = cls(
            effective=d.pop("effective"),
            source=d.pop("source"),
            subject=GrantSubject.from_dict(d.pop("subject")),
            display_name=d.pop("display_name", UNSET),
            permission=d.pop("permission", UNSET),
            relation=d.pop("relation", UNSET),
        )
        found.additional_properties = d
        return found
