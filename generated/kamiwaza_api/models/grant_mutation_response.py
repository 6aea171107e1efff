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
class GrantMutationResponse:
    """Schema GrantMutationResponse; members the contract does not know are kept."""

    relation: str
    status: str
    subject: GrantSubject
    zedtoken: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        relation = self.relation
        field_dict["relation"] = relation
        status = self.status
        field_dict["status"] = status
        subject = self.subject.to_dict()
        field_dict["subject"] = subject
        zedtoken = self.zedtoken

        if zedtoken is not UNSET:
            field_dict["zedtoken"] = zedtoken
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = dict(src_dict)
        relation = d.pop("relation")
        status = d.pop("status")
        subject = GrantSubject.from_dict(d.pop("subject"))

        zedtoken = d.pop("zedtoken", UNSET)

        found = cls(relation=relation, status=status, subject=subject, zedtoken=zedtoken)
        found.additional_properties = d
        return found
