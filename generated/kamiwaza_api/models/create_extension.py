"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..models.create_extension_type import CreateExtensionType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_extension_annotations_type_0 import CreateExtensionAnnotationsType0
    from ..models.extension_service_spec import ExtensionServiceSpec
    from ..models.kamiwaza_integration_spec import KamiwazaIntegrationSpec
    from ..models.networking_spec import NetworkingSpec
    from ..models.sandbox_spec import SandboxSpec
    from ..models.security_spec import SecuritySpec


@_attrs_define(kw_only=True)
class CreateExtension:
    """Schema CreateExtension; members the contract does not know are kept."""

    name: str
    services: list[ExtensionServiceSpec]
    type_: CreateExtensionType
    version: str
    annotations: CreateExtensionAnnotationsType0 | None | Unset = UNSET
    kamiwaza: KamiwazaIntegrationSpec | None | Unset = UNSET
    networking: NetworkingSpec | None | Unset = UNSET
    sandbox: None | SandboxSpec | Unset = UNSET
    security: None | SecuritySpec | Unset = UNSET
    workload_identity: Any | None | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["services"] = to_json(self.services)
        field_dict["type"] = to_json(self.type_)
        field_dict["version"] = self.version
        if self.annotations is not UNSET:
            field_dict["annotations"] = to_json(self.annotations)
        if self.kamiwaza is not UNSET:
            field_dict["kamiwaza"] = to_json(self.kamiwaza)
        if self.networking is not UNSET:
            field_dict["networking"] = to_json(self.networking)
        if self.sandbox is not UNSET:
            field_dict["sandbox"] = to_json(self.sandbox)
        if self.security is not UNSET:
            field_dict["security"] = to_json(self.security)
        if self.workload_identity is not UNSET:
            field_dict["workload_identity"] = self.workload_identity
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_extension_annotations_type_0 import CreateExtensionAnnotationsType0
        from ..models.extension_service_spec import ExtensionServiceSpec
        from ..models.kamiwaza_integration_spec import KamiwazaIntegrationSpec
        from ..models.networking_spec import NetworkingSpec
        from ..models.sandbox_spec import SandboxSpec
        from ..models.security_spec import SecuritySpec

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            services=each(ExtensionServiceSpec.from_dict)(d.pop("services")),
            type_=CreateExtensionType(d.pop("type")),
            version=d.pop("version"),
            annotations=given(
                either(CreateExtensionAnnotationsType0.from_dict), d.pop("annotations", UNSET)
            ),
            kamiwaza=given(either(KamiwazaIntegrationSpec.from_dict), d.pop("kamiwaza", UNSET)),
            networking=given(either(NetworkingSpec.from_dict), d.pop("networking", UNSET)),
            sandbox=given(either(SandboxSpec.from_dict), d.pop("sandbox", UNSET)),
            security=given(either(SecuritySpec.from_dict), d.pop("security", UNSET)),
            workload_identity=d.pop("workload_identity", UNSET),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found
