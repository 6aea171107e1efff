"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_spec_limits_type_0 import ResourceSpecLimitsType0
    from ..models.resource_spec_requests_type_0 import ResourceSpecRequestsType0


@_attrs_define(kw_only=True)
class ResourceSpec:
    """Schema ResourceSpec; members the contract does not know are kept."""

    limits: None | ResourceSpecLimitsType0 | Unset = UNSET
    requests: None | ResourceSpecRequestsType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.limits is not UNSET:
            field_dict["limits"] = to_json(self.limits)
        if self.requests is not UNSET:
            field_dict["requests"] = to_json(self.requests)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.resource_spec_limits_type_0 import ResourceSpecLimitsType0
        from ..models.resource_spec_requests_type_0 import ResourceSpecRequestsType0

        d = members(src_dict)
        found = cls(
            limits=given(either(ResourceSpecLimitsType0.from_dict), d.pop("limits", UNSET)),
            requests=given(either(ResourceSpecRequestsType0.from_dict), d.pop("requests", UNSET)),
        )
        found.additional_properties = d
        return found
