"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        effective = self.effective
        field_dict["effective"] = effective
        source = self.source
        field_dict["source"] = source
        subject = self.subject.to_dict()
        field_dict["subject"] = subject
        display_name = self.display_name

        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        permission = self.permission

        if permission is not UNSET:
            field_dict["permission"] = permission
        relation = self.relation

        if relation is not UNSET:
            field_dict["relation"] = relation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = dict(src_dict)
        effective = d.pop("effective")
        source = d.pop("source")
        subject = GrantSubject.from_dict(d.pop("subject"))

        display_name = d.pop("display_name", UNSET)

        permission = d.pop("permission", UNSET)

        relation = d.pop("relation", UNSET)

        found = cls(
            effective=effective,
            source=source,
            subject=subject,
            display_name=display_name,
            permission=permission,
            relation=relation,
        )
        found.additional_properties = d
        return found
