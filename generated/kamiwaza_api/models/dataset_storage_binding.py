"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import Case, either, members, to_json, variants
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["backend"] = to_json(self.backend)
        field_dict["binding_id"] = to_json(self.binding_id)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["locator"] = to_json(self.locator)
        field_dict["state"] = to_json(self.state)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.scope is not UNSET:
            field_dict["scope"] = self.scope
        if self.version is not UNSET:
            field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.file_locator import FileLocator
        from ..models.object_locator import ObjectLocator

        d = members(src_dict)
        found = cls(
            backend=DatasetStorageBindingBackend(d.pop("backend")),
            binding_id=UUID(d.pop("binding_id")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            locator=either(variants(Case(ObjectLocator.from_dict), Case(FileLocator.from_dict)))(
                d.pop("locator")
            ),
            state=DatasetStorageBindingState(d.pop("state")),
            workroom_id=UUID(d.pop("workroom_id")),
            scope=d.pop("scope", UNSET),
            version=d.pop("version", UNSET),
        )
        found.additional_properties = d
        return found
