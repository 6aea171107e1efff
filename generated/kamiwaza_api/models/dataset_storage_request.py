"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.dataset_storage_request_backend_type_0 import DatasetStorageRequestBackendType0
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetStorageRequest:
    """Schema DatasetStorageRequest; members the contract does not know are kept."""

    backend: DatasetStorageRequestBackendType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.backend is not UNSET:
            field_dict["backend"] = to_json(self.backend)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            backend=given(either(DatasetStorageRequestBackendType0), d.pop("backend", UNSET))
        )
        found.additional_properties = d
        return found
