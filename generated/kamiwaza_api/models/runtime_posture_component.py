"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_posture_build_info import RuntimePostureBuildInfo


@_attrs_define(kw_only=True)
class RuntimePostureComponent:
    """Schema RuntimePostureComponent; members the contract does not know are kept."""

    build: None | RuntimePostureBuildInfo | Unset = UNSET
    data_source: str | Unset = UNSET
    image_ref: str | Unset = UNSET
    observed_image_id: None | str | Unset = UNSET
    source: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.build is not UNSET:
            field_dict["build"] = to_json(self.build)
        if self.data_source is not UNSET:
            field_dict["dataSource"] = self.data_source
        if self.image_ref is not UNSET:
            field_dict["imageRef"] = self.image_ref
        if self.observed_image_id is not UNSET:
            field_dict["observedImageId"] = self.observed_image_id
        if self.source is not UNSET:
            field_dict["source"] = self.source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_build_info import RuntimePostureBuildInfo

        d = members(src_dict)
        found = cls(
            build=given(either(RuntimePostureBuildInfo.from_dict), d.pop("build", UNSET)),
            data_source=d.pop("dataSource", UNSET),
            image_ref=d.pop("imageRef", UNSET),
            observed_image_id=d.pop("observedImageId", UNSET),
            source=d.pop("source", UNSET),
        )
        found.additional_properties = d
        return found
