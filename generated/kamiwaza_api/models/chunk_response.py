"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ChunkResponse:
    """Schema ChunkResponse; members the contract does not know are kept."""

    chunks: list[str]
    offsets: list[int] | None | Unset = UNSET
    token_counts: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chunks = self.chunks

        field_dict["chunks"] = chunks
        offsets: list[int] | None | Unset
        if isinstance(self.offsets, Unset):
            offsets = UNSET
        elif isinstance(self.offsets, list):
            offsets = self.offsets

        else:
            offsets = self.offsets

        if offsets is not UNSET:
            field_dict["offsets"] = offsets
        token_counts: list[int] | None | Unset
        if isinstance(self.token_counts, Unset):
            token_counts = UNSET
        elif isinstance(self.token_counts, list):
            token_counts = self.token_counts

        else:
            token_counts = self.token_counts

        if token_counts is not UNSET:
            field_dict["token_counts"] = token_counts
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        chunks = d.pop("chunks")

        def _parse_offsets(data: Any) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                offsets_type_0 = data

                return offsets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        offsets = _parse_offsets(d.pop("offsets", UNSET))

        def _parse_token_counts(data: Any) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                token_counts_type_0 = data

                return token_counts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        token_counts = _parse_token_counts(d.pop("token_counts", UNSET))

        found = cls(chunks=chunks, offsets=offsets, token_counts=token_counts)
        found.additional_properties = d
        return found
