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
class GrantMutationResponse:
    """Schema GrantMutationResponse; members the contract does not know are kept."""

    relation: str
    status: str
    subject: GrantSubject
    zedtoken: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["relation"] = self.relation
        field_dict["status"] = self.status
        field_dict["subject"] = to_json(self.subject)
        if self.zedtoken is not UNSET:
            field_dict["zedtoken"] = self.zedtoken
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = members(src_dict)
        found = cls(
            relation=d.pop("relation"),
            status=d.pop("status"),
            subject=GrantSubject.from_dict(d.pop("subject")),
            zedtoken=d.pop("zedtoken", UNSET),
        )
        found.additional_properties = d
        return found
