"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members


@_attrs_define(kw_only=True)
class OntologyUpstreamErrorDetail:
    """Schema OntologyUpstreamErrorDetail; members the contract does not know are kept."""

    code: Literal["ontology_upstream_error"]
    message: str
    upstream_message: None | str
    upstream_status: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["code"] = self.code
        field_dict["message"] = self.message
        field_dict["upstream_message"] = self.upstream_message
        field_dict["upstream_status"] = self.upstream_status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            code=d.pop("code"),
            message=d.pop("message"),
            upstream_message=d.pop("upstream_message"),
            upstream_status=d.pop("upstream_status"),
        )
        found.additional_properties = d
        return found
