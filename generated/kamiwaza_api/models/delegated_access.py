"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_delegated_access import DatasetDelegatedAccess
    from ..models.model_delegated_access import ModelDelegatedAccess


@_attrs_define(kw_only=True)
class DelegatedAccess:
    """Schema DelegatedAccess; members the contract does not know are kept."""

    datasets: list[DatasetDelegatedAccess] | Unset = UNSET
    models: list[ModelDelegatedAccess] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.datasets is not UNSET:
            field_dict["datasets"] = to_json(self.datasets)
        if self.models is not UNSET:
            field_dict["models"] = to_json(self.models)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_delegated_access import DatasetDelegatedAccess
        from ..models.model_delegated_access import ModelDelegatedAccess

        d = members(src_dict)
        found = cls(
            datasets=given(each(DatasetDelegatedAccess.from_dict), d.pop("datasets", UNSET)),
            models=given(each(ModelDelegatedAccess.from_dict), d.pop("models", UNSET)),
        )
        found.additional_properties = d
        return found
