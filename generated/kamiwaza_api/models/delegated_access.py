"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        datasets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.datasets, Unset):
            datasets = []
            for datasets_item_data in self.datasets:
                datasets_item = datasets_item_data.to_dict()
                datasets.append(datasets_item)

        if datasets is not UNSET:
            field_dict["datasets"] = datasets
        models: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = []
            for models_item_data in self.models:
                models_item = models_item_data.to_dict()
                models.append(models_item)

        if models is not UNSET:
            field_dict["models"] = models
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_delegated_access import DatasetDelegatedAccess
        from ..models.model_delegated_access import ModelDelegatedAccess

        d = dict(src_dict)
        _datasets = d.pop("datasets", UNSET)
        datasets: list[DatasetDelegatedAccess] | Unset = UNSET
        if _datasets is not UNSET:
            datasets = []
            for datasets_item_data in _datasets:
                datasets_item = DatasetDelegatedAccess.from_dict(datasets_item_data)

                datasets.append(datasets_item)

        _models = d.pop("models", UNSET)
        models: list[ModelDelegatedAccess] | Unset = UNSET
        if _models is not UNSET:
            models = []
            for models_item_data in _models:
                models_item = ModelDelegatedAccess.from_dict(models_item_data)

                models.append(models_item)

        found = cls(datasets=datasets, models=models)
        found.additional_properties = d
        return found
