"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LegacyRetrievalRequest:
    """Schema LegacyRetrievalRequest; members the contract does not know are kept."""

    dataset_urn: str
    batch_size: int | None | Unset = UNSET
    columns: list[str] | None | Unset = UNSET
    credential_override: None | str | Unset = UNSET
    format_hint: None | str | Unset = UNSET
    limit_rows: int | None | Unset = UNSET
    options: Any | None | Unset = UNSET
    sdk_session: None | str | Unset = UNSET
    transport: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_urn"] = self.dataset_urn
        if self.batch_size is not UNSET:
            field_dict["batch_size"] = self.batch_size
        if self.columns is not UNSET:
            field_dict["columns"] = self.columns
        if self.credential_override is not UNSET:
            field_dict["credential_override"] = self.credential_override
        if self.format_hint is not UNSET:
            field_dict["format_hint"] = self.format_hint
        if self.limit_rows is not UNSET:
            field_dict["limit_rows"] = self.limit_rows
        if self.options is not UNSET:
            field_dict["options"] = self.options
        if self.sdk_session is not UNSET:
            field_dict["sdk_session"] = self.sdk_session
        if self.transport is not UNSET:
            field_dict["transport"] = self.transport
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dataset_urn=d.pop("dataset_urn"),
            batch_size=d.pop("batch_size", UNSET),
            columns=d.pop("columns", UNSET),
            credential_override=d.pop("credential_override", UNSET),
            format_hint=d.pop("format_hint", UNSET),
            limit_rows=d.pop("limit_rows", UNSET),
            options=d.pop("options", UNSET),
            sdk_session=d.pop("sdk_session", UNSET),
            transport=d.pop("transport", UNSET),
        )
        found.additional_properties = d
        return found
