"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ModelVariant:
    """Schema ModelVariant; members the contract does not know are kept."""

    minimum_vram: int
    platform: list[str] | str
    variant_repo: str
    variant_type: str
    kv_ram: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    novice_config: Any | None | Unset = UNSET
    quality_penalty: float | None | Unset = UNSET
    recommended_file: None | str | Unset = UNSET
    recommended_vram: int | None | Unset = UNSET
    speed_rating: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["minimum_vram"] = self.minimum_vram
        field_dict["platform"] = self.platform
        field_dict["variant_repo"] = self.variant_repo
        field_dict["variant_type"] = self.variant_type
        if self.kv_ram is not UNSET:
            field_dict["kv_ram"] = self.kv_ram
        if self.notes is not UNSET:
            field_dict["notes"] = self.notes
        if self.novice_config is not UNSET:
            field_dict["novice_config"] = self.novice_config
        if self.quality_penalty is not UNSET:
            field_dict["quality_penalty"] = self.quality_penalty
        if self.recommended_file is not UNSET:
            field_dict["recommended_file"] = self.recommended_file
        if self.recommended_vram is not UNSET:
            field_dict["recommended_vram"] = self.recommended_vram
        if self.speed_rating is not UNSET:
            field_dict["speed_rating"] = self.speed_rating
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            minimum_vram=d.pop("minimum_vram"),
            platform=d.pop("platform"),
            variant_repo=d.pop("variant_repo"),
            variant_type=d.pop("variant_type"),
            kv_ram=d.pop("kv_ram", UNSET),
            notes=d.pop("notes", UNSET),
            novice_config=d.pop("novice_config", UNSET),
            quality_penalty=d.pop("quality_penalty", UNSET),
            recommended_file=d.pop("recommended_file", UNSET),
            recommended_vram=d.pop("recommended_vram", UNSET),
            speed_rating=d.pop("speed_rating", UNSET),
        )
        found.additional_properties = d
        return found
