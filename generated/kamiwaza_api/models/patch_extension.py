"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.patch_extension_annotations_type_0 import PatchExtensionAnnotationsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        services = []
        for services_item_data in self.services:
            services_item = services_item_data.to_dict()
            services.append(services_item)

        field_dict["services"] = services
        annotations: dict[str, Any] | None | Unset
        if isinstance(self.annotations, Unset):
            annotations = UNSET
        elif isinstance(self.annotations, PatchExtensionAnnotationsType0):
            annotations = self.annotations.to_dict()
        else:
            annotations = self.annotations

        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        workload_identity = self.workload_identity

        if workload_identity is not UNSET:
            field_dict["workload_identity"] = workload_identity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.patch_extension_annotations_type_0 import PatchExtensionAnnotationsType0
        from ..models.patch_service_spec import PatchServiceSpec

        d = dict(src_dict)
        services = []
        for services_item_data in d.pop("services"):
            services_item = PatchServiceSpec.from_dict(services_item_data)

            services.append(services_item)

        def _parse_annotations(data: Any) -> None | PatchExtensionAnnotationsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                annotations_type_0 = PatchExtensionAnnotationsType0.from_dict(data)

                return annotations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PatchExtensionAnnotationsType0 | Unset, data)

        annotations = _parse_annotations(d.pop("annotations", UNSET))

        workload_identity = d.pop("workload_identity", UNSET)

        found = cls(services=services, annotations=annotations, workload_identity=workload_identity)
        found.additional_properties = d
        return found
