"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.discovery_error_code import DiscoveryErrorCode
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ExternalEndpointDiscoverError:
    """Schema ExternalEndpointDiscoverError; members the contract does not know are kept."""

    detail: str
    error: DiscoveryErrorCode
    status: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["detail"] = self.detail
        field_dict["error"] = to_json(self.error)
        if self.status is not UNSET:
            field_dict["status"] = self.status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            detail=d.pop("detail"),
            error=DiscoveryErrorCode(d.pop("error")),
            status=d.pop("status", UNSET),
        )
        found.additional_properties = d
        return found
