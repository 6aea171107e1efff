"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_storage_binding_backend import DatasetStorageBindingBackend
from ..models.dataset_storage_binding_state import DatasetStorageBindingState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_locator import FileLocator
    from ..models.object_locator import ObjectLocator


@_attrs_define(kw_only=True)
class DatasetStorageBinding:
    """Schema DatasetStorageBinding; members the contract does not know are kept."""

    backend: DatasetStorageBindingBackend
    binding_id: UUID
    created_at: datetime.datetime
    locator: FileLocator | ObjectLocator
    state: DatasetStorageBindingState
    workroom_id: UUID
    scope: Literal["workroom"] | Unset = UNSET
    version: Literal[1] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.file_locator import FileLocator
        from ..models.object_locator import ObjectLocator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        backend = self.backend.value
        field_dict["backend"] = backend
        binding_id = str(self.binding_id)
        field_dict["binding_id"] = binding_id
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        locator: dict[str, Any]
        if isinstance(self.locator, ObjectLocator):
            locator = self.locator.to_dict()
        elif isinstance(self.locator, FileLocator):
            locator = self.locator.to_dict()
        else:
            locator = self.locator

        field_dict["locator"] = locator
        state = self.state.value
        field_dict["state"] = state
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        scope = self.scope
        if scope is not UNSET:
            field_dict["scope"] = scope
        version = self.version
        if version is not UNSET:
            field_dict["version"] = version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.file_locator import FileLocator
        from ..models.object_locator import ObjectLocator

        d = dict(src_dict)
        backend = DatasetStorageBindingBackend(d.pop("backend"))

        binding_id = UUID(d.pop("binding_id"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_locator(data: Any) -> FileLocator | ObjectLocator:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                locator_type_0 = ObjectLocator.from_dict(data)

                return locator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                locator_type_1 = FileLocator.from_dict(data)

                return locator_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileLocator | ObjectLocator, data)

        locator = _parse_locator(d.pop("locator"))

        state = DatasetStorageBindingState(d.pop("state"))

        workroom_id = UUID(d.pop("workroom_id"))

        scope = cast(Literal["workroom"] | Unset, d.pop("scope", UNSET))

        version = cast(Literal[1] | Unset, d.pop("version", UNSET))

        found = cls(
            backend=backend,
            binding_id=binding_id,
            created_at=created_at,
            locator=locator,
            state=state,
            workroom_id=workroom_id,
            scope=scope,
            version=version,
        )
        found.additional_properties = d
        return found
