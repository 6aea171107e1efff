"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorMintRequest:
    """Schema ConnectorMintRequest; members the contract does not know are kept."""

    lease_duration: int | Unset = UNSET
    scope_subset: list[str] | None | Unset = UNSET
    subject_id: None | str | Unset = UNSET
    subject_token: None | str | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        lease_duration = self.lease_duration
        if lease_duration is not UNSET:
            field_dict["lease_duration"] = lease_duration
        scope_subset: list[str] | None | Unset
        if isinstance(self.scope_subset, Unset):
            scope_subset = UNSET
        elif isinstance(self.scope_subset, list):
            scope_subset = self.scope_subset

        else:
            scope_subset = self.scope_subset

        if scope_subset is not UNSET:
            field_dict["scope_subset"] = scope_subset
        subject_id = self.subject_id

        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        subject_token = self.subject_token

        if subject_token is not UNSET:
            field_dict["subject_token"] = subject_token
        subject_type = self.subject_type

        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        lease_duration = d.pop("lease_duration", UNSET)

        def _parse_scope_subset(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                scope_subset_type_0 = data

                return scope_subset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        scope_subset = _parse_scope_subset(d.pop("scope_subset", UNSET))

        subject_id = d.pop("subject_id", UNSET)

        subject_token = d.pop("subject_token", UNSET)

        subject_type = d.pop("subject_type", UNSET)

        found = cls(
            lease_duration=lease_duration,
            scope_subset=scope_subset,
            subject_id=subject_id,
            subject_token=subject_token,
            subject_type=subject_type,
        )
        found.additional_properties = d
        return found
