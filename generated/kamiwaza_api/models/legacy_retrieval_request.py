"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dataset_urn = self.dataset_urn
        field_dict["dataset_urn"] = dataset_urn
        batch_size = self.batch_size

        if batch_size is not UNSET:
            field_dict["batch_size"] = batch_size
        columns: list[str] | None | Unset
        if isinstance(self.columns, Unset):
            columns = UNSET
        elif isinstance(self.columns, list):
            columns = self.columns

        else:
            columns = self.columns

        if columns is not UNSET:
            field_dict["columns"] = columns
        credential_override = self.credential_override

        if credential_override is not UNSET:
            field_dict["credential_override"] = credential_override
        format_hint = self.format_hint

        if format_hint is not UNSET:
            field_dict["format_hint"] = format_hint
        limit_rows = self.limit_rows

        if limit_rows is not UNSET:
            field_dict["limit_rows"] = limit_rows
        options = self.options

        if options is not UNSET:
            field_dict["options"] = options
        sdk_session = self.sdk_session

        if sdk_session is not UNSET:
            field_dict["sdk_session"] = sdk_session
        transport = self.transport

        if transport is not UNSET:
            field_dict["transport"] = transport
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        dataset_urn = d.pop("dataset_urn")
        batch_size = d.pop("batch_size", UNSET)

        def _parse_columns(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                columns_type_0 = data

                return columns_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        columns = _parse_columns(d.pop("columns", UNSET))

        credential_override = d.pop("credential_override", UNSET)

        format_hint = d.pop("format_hint", UNSET)

        limit_rows = d.pop("limit_rows", UNSET)

        options = d.pop("options", UNSET)

        sdk_session = d.pop("sdk_session", UNSET)

        transport = d.pop("transport", UNSET)

        found = cls(
            dataset_urn=dataset_urn,
            batch_size=batch_size,
            columns=columns,
            credential_override=credential_override,
            format_hint=format_hint,
            limit_rows=limit_rows,
            options=options,
            sdk_session=sdk_session,
            transport=transport,
        )
        found.additional_properties = d
        return found
