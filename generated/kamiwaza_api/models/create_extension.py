"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.create_extension_annotations_type_0 import CreateExtensionAnnotationsType0
        from ..models.kamiwaza_integration_spec import KamiwazaIntegrationSpec
        from ..models.networking_spec import NetworkingSpec
        from ..models.sandbox_spec import SandboxSpec
        from ..models.security_spec import SecuritySpec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        services = []
        for services_item_data in self.services:
            services_item = services_item_data.to_dict()
            services.append(services_item)

        field_dict["services"] = services
        type_ = self.type_.value
        field_dict["type"] = type_
        version = self.version
        field_dict["version"] = version
        annotations: dict[str, Any] | None | Unset
        if isinstance(self.annotations, Unset):
            annotations = UNSET
        elif isinstance(self.annotations, CreateExtensionAnnotationsType0):
            annotations = self.annotations.to_dict()
        else:
            annotations = self.annotations

        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        kamiwaza: dict[str, Any] | None | Unset
        if isinstance(self.kamiwaza, Unset):
            kamiwaza = UNSET
        elif isinstance(self.kamiwaza, KamiwazaIntegrationSpec):
            kamiwaza = self.kamiwaza.to_dict()
        else:
            kamiwaza = self.kamiwaza

        if kamiwaza is not UNSET:
            field_dict["kamiwaza"] = kamiwaza
        networking: dict[str, Any] | None | Unset
        if isinstance(self.networking, Unset):
            networking = UNSET
        elif isinstance(self.networking, NetworkingSpec):
            networking = self.networking.to_dict()
        else:
            networking = self.networking

        if networking is not UNSET:
            field_dict["networking"] = networking
        sandbox: dict[str, Any] | None | Unset
        if isinstance(self.sandbox, Unset):
            sandbox = UNSET
        elif isinstance(self.sandbox, SandboxSpec):
            sandbox = self.sandbox.to_dict()
        else:
            sandbox = self.sandbox

        if sandbox is not UNSET:
            field_dict["sandbox"] = sandbox
        security: dict[str, Any] | None | Unset
        if isinstance(self.security, Unset):
            security = UNSET
        elif isinstance(self.security, SecuritySpec):
            security = self.security.to_dict()
        else:
            security = self.security

        if security is not UNSET:
            field_dict["security"] = security
        workload_identity = self.workload_identity

        if workload_identity is not UNSET:
            field_dict["workload_identity"] = workload_identity
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
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

        d = dict(src_dict)
        name = d.pop("name")
        services = []
        for services_item_data in d.pop("services"):
            services_item = ExtensionServiceSpec.from_dict(services_item_data)

            services.append(services_item)

        type_ = CreateExtensionType(d.pop("type"))

        version = d.pop("version")

        def _parse_annotations(data: Any) -> CreateExtensionAnnotationsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                annotations_type_0 = CreateExtensionAnnotationsType0.from_dict(data)

                return annotations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateExtensionAnnotationsType0 | None | Unset, data)

        annotations = _parse_annotations(d.pop("annotations", UNSET))

        def _parse_kamiwaza(data: Any) -> KamiwazaIntegrationSpec | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                kamiwaza_type_0 = KamiwazaIntegrationSpec.from_dict(data)

                return kamiwaza_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KamiwazaIntegrationSpec | None | Unset, data)

        kamiwaza = _parse_kamiwaza(d.pop("kamiwaza", UNSET))

        def _parse_networking(data: Any) -> NetworkingSpec | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                networking_type_0 = NetworkingSpec.from_dict(data)

                return networking_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NetworkingSpec | None | Unset, data)

        networking = _parse_networking(d.pop("networking", UNSET))

        def _parse_sandbox(data: Any) -> None | SandboxSpec | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sandbox_type_0 = SandboxSpec.from_dict(data)

                return sandbox_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SandboxSpec | Unset, data)

        sandbox = _parse_sandbox(d.pop("sandbox", UNSET))

        def _parse_security(data: Any) -> None | SecuritySpec | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                security_type_0 = SecuritySpec.from_dict(data)

                return security_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SecuritySpec | Unset, data)

        security = _parse_security(d.pop("security", UNSET))

        workload_identity = d.pop("workload_identity", UNSET)

        workroom_id = d.pop("workroom_id", UNSET)

        found = cls(
            name=name,
            services=services,
            type_=type_,
            version=version,
            annotations=annotations,
            kamiwaza=kamiwaza,
            networking=networking,
            sandbox=sandbox,
            security=security,
            workload_identity=workload_identity,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
