"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.patch_extension_annotations_type_0 import PatchExtensionAnnotationsType0
    from ..models.patch_service_spec import PatchServiceSpec


@_attrs_define(kw_only=True)
class PatchExtension:
    """Schema PatchExtension; members the contract does not know are kept."""

    services: list[PatchServiceSpec]
    annotations: None | PatchExtensionAnnotationsType0 | Unset = UNSET
    workload_identity: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["services"] = to_json(self.services)
        if self.annotations is not UNSET:
            field_dict["annotations"] = to_json(self.annotations)
        if self.workload_identity is not UNSET:
            field_dict["workload_identity"] = self.workload_identity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.patch_extension_annotations_type_0 import PatchExtensionAnnotationsType0
        from ..models.patch_service_spec import PatchServiceSpec

        d = members(src_dict)
        found = cls(
            services=each(PatchServiceSpec.from_dict)(d.pop("services")),
            annotations=given(
                either(PatchExtensionAnnotationsType0.from_dict), d.pop("annotations", UNSET)
            ),
            workload_identity=d.pop("workload_identity", UNSET),
        )
        found.additional_properties = d
        return found
