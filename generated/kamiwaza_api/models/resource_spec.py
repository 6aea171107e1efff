"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.resource_spec_limits_type_0 import ResourceSpecLimitsType0
        from ..models.resource_spec_requests_type_0 import ResourceSpecRequestsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        limits: dict[str, Any] | None | Unset
        if isinstance(self.limits, Unset):
            limits = UNSET
        elif isinstance(self.limits, ResourceSpecLimitsType0):
            limits = self.limits.to_dict()
        else:
            limits = self.limits

        if limits is not UNSET:
            field_dict["limits"] = limits
        requests: dict[str, Any] | None | Unset
        if isinstance(self.requests, Unset):
            requests = UNSET
        elif isinstance(self.requests, ResourceSpecRequestsType0):
            requests = self.requests.to_dict()
        else:
            requests = self.requests

        if requests is not UNSET:
            field_dict["requests"] = requests
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.resource_spec_limits_type_0 import ResourceSpecLimitsType0
        from ..models.resource_spec_requests_type_0 import ResourceSpecRequestsType0

        d = dict(src_dict)

        def _parse_limits(data: Any) -> None | ResourceSpecLimitsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                limits_type_0 = ResourceSpecLimitsType0.from_dict(data)

                return limits_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResourceSpecLimitsType0 | Unset, data)

        limits = _parse_limits(d.pop("limits", UNSET))

        def _parse_requests(data: Any) -> None | ResourceSpecRequestsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                requests_type_0 = ResourceSpecRequestsType0.from_dict(data)

                return requests_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResourceSpecRequestsType0 | Unset, data)

        requests = _parse_requests(d.pop("requests", UNSET))

        found = cls(limits=limits, requests=requests)
        found.additional_properties = d
        return found
