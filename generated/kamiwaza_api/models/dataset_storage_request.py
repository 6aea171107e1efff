"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_storage_request_backend_type_0 import DatasetStorageRequestBackendType0
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetStorageRequest:
    """Schema DatasetStorageRequest; members the contract does not know are kept."""

    backend: DatasetStorageRequestBackendType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        backend: None | str | Unset
        if isinstance(self.backend, Unset):
            backend = UNSET
        elif isinstance(self.backend, DatasetStorageRequestBackendType0):
            backend = self.backend.value
        else:
            backend = self.backend

        if backend is not UNSET:
            field_dict["backend"] = backend
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_backend(data: Any) -> DatasetStorageRequestBackendType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                backend_type_0 = DatasetStorageRequestBackendType0(data)

                return backend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DatasetStorageRequestBackendType0 | None | Unset, data)

        backend = _parse_backend(d.pop("backend", UNSET))

        found = cls(backend=backend)
        found.additional_properties = d
        return found
