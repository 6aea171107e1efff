"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.runtime_posture_build_info import RuntimePostureBuildInfo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        build: dict[str, Any] | None | Unset
        if isinstance(self.build, Unset):
            build = UNSET
        elif isinstance(self.build, RuntimePostureBuildInfo):
            build = self.build.to_dict()
        else:
            build = self.build

        if build is not UNSET:
            field_dict["build"] = build
        data_source = self.data_source
        if data_source is not UNSET:
            field_dict["dataSource"] = data_source
        image_ref = self.image_ref
        if image_ref is not UNSET:
            field_dict["imageRef"] = image_ref
        observed_image_id = self.observed_image_id

        if observed_image_id is not UNSET:
            field_dict["observedImageId"] = observed_image_id
        source = self.source
        if source is not UNSET:
            field_dict["source"] = source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_build_info import RuntimePostureBuildInfo

        d = dict(src_dict)

        def _parse_build(data: Any) -> None | RuntimePostureBuildInfo | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                build_type_0 = RuntimePostureBuildInfo.from_dict(data)

                return build_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimePostureBuildInfo | Unset, data)

        build = _parse_build(d.pop("build", UNSET))

        data_source = d.pop("dataSource", UNSET)
        image_ref = d.pop("imageRef", UNSET)
        observed_image_id = d.pop("observedImageId", UNSET)

        source = d.pop("source", UNSET)
        found = cls(
            build=build,
            data_source=data_source,
            image_ref=image_ref,
            observed_image_id=observed_image_id,
            source=source,
        )
        found.additional_properties = d
        return found
