"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.access_request_create_resource_kind import AccessRequestCreateResourceKind
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AccessRequestCreate:
    """Schema AccessRequestCreate; members the contract does not know are kept."""

    idempotency_key: str
    resource_id: str
    resource_kind: AccessRequestCreateResourceKind
    capability: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["idempotency_key"] = self.idempotency_key
        field_dict["resource_id"] = self.resource_id
        field_dict["resource_kind"] = to_json(self.resource_kind)
        if self.capability is not UNSET:
            field_dict["capability"] = self.capability
        if self.reason is not UNSET:
            field_dict["reason"] = self.reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            idempotency_key=d.pop("idempotency_key"),
            resource_id=d.pop("resource_id"),
            resource_kind=AccessRequestCreateResourceKind(d.pop("resource_kind")),
            capability=d.pop("capability", UNSET),
            reason=d.pop("reason", UNSET),
        )
        found.additional_properties = d
        return found
