"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.ontology_upstream_error_detail import OntologyUpstreamErrorDetail


@_attrs_define(kw_only=True)
class OntologyUpstreamErrorResponse:
    """Schema OntologyUpstreamErrorResponse; members the contract does not know are kept."""

    detail: OntologyUpstreamErrorDetail
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["detail"] = to_json(self.detail)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.ontology_upstream_error_detail import OntologyUpstreamErrorDetail

        d = members(src_dict)
        found = cls(detail=OntologyUpstreamErrorDetail.from_dict(d.pop("detail")))
        found.additional_properties = d
        return found
