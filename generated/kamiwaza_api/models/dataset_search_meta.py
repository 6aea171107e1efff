"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetSearchMeta:
    """Schema DatasetSearchMeta; members the contract does not know are kept."""

    dataset_urn: str
    retrieval_mode: str
    dataset_revision: int | None | Unset = UNSET
    degradation_reasons: list[str] | Unset = UNSET
    graph_used: bool | Unset = UNSET
    lexical_provider: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_urn"] = self.dataset_urn
        field_dict["retrieval_mode"] = self.retrieval_mode
        if self.dataset_revision is not UNSET:
            field_dict["dataset_revision"] = self.dataset_revision
        if self.degradation_reasons is not UNSET:
            field_dict["degradation_reasons"] = self.degradation_reasons
        if self.graph_used is not UNSET:
            field_dict["graph_used"] = self.graph_used
        if self.lexical_provider is not UNSET:
            field_dict["lexical_provider"] = self.lexical_provider
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dataset_urn=d.pop("dataset_urn"),
            retrieval_mode=d.pop("retrieval_mode"),
            dataset_revision=d.pop("dataset_revision", UNSET),
            degradation_reasons=d.pop("degradation_reasons", UNSET),
            graph_used=d.pop("graph_used", UNSET),
            lexical_provider=d.pop("lexical_provider", UNSET),
        )
        found.additional_properties = d
        return found
