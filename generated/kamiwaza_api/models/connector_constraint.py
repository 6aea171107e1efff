"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorConstraint:
    """Schema ConnectorConstraint; members the contract does not know are kept."""

    code: str
    message: str
    actions: list[str] | Unset = UNSET
    metadata: Any | Unset = UNSET
    source_types: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["code"] = self.code
        field_dict["message"] = self.message
        if self.actions is not UNSET:
            field_dict["actions"] = self.actions
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.source_types is not UNSET:
            field_dict["source_types"] = self.source_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            code=d.pop("code"),
            message=d.pop("message"),
            actions=d.pop("actions", UNSET),
            metadata=d.pop("metadata", UNSET),
            source_types=d.pop("source_types", UNSET),
        )
        found.additional_properties = d
        return found
