"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, exactly, given, members, to_json
from ..models.risk_tier import RiskTier
from ..models.template_source import TemplateSource
from ..models.template_type import TemplateType
from ..models.template_visibility import TemplateVisibility
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_app_template_env_defaults_type_0 import CreateAppTemplateEnvDefaultsType0


@_attrs_define(kw_only=True)
class CreateAppTemplate:
    """Schema CreateAppTemplate; members the contract does not know are kept."""

    compose_yml: str
    name: str
    source_type: TemplateSource
    author: None | str | Unset = UNSET
    capabilities: list[str] | None | Unset = UNSET
    category: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    env_defaults: CreateAppTemplateEnvDefaultsType0 | None | Unset = UNSET
    env_metadata: Any | None | Unset = UNSET
    fail_if_model_name_unavailable: bool | Unset = UNSET
    fail_if_model_type_unavailable: bool | Unset = UNSET
    homepage: None | str | Unset = UNSET
    image: None | str | Unset = UNSET
    kamiwaza_version: None | str | Unset = UNSET
    license_: None | str | Unset = UNSET
    owner_id: None | str | Unset | UUID = UNSET
    preferred_model_name: None | str | Unset = UNSET
    preferred_model_type: None | str | Unset = UNSET
    preview_image: None | str | Unset = UNSET
    preview_image_data: None | str | Unset = UNSET
    required_env_vars: list[str] | None | Unset = UNSET
    risk_tier: RiskTier | Unset = UNSET
    strip_path_prefix: bool | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    template_type: None | TemplateType | Unset = UNSET
    validate_containers: bool | Unset = UNSET
    version: None | str | Unset = UNSET
    visibility: TemplateVisibility | Unset = UNSET
    workload_identity: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["compose_yml"] = self.compose_yml
        field_dict["name"] = self.name
        field_dict["source_type"] = to_json(self.source_type)
        if self.author is not UNSET:
            field_dict["author"] = self.author
        if self.capabilities is not UNSET:
            field_dict["capabilities"] = self.capabilities
        if self.category is not UNSET:
            field_dict["category"] = self.category
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.display_name is not UNSET:
            field_dict["display_name"] = self.display_name
        if self.env_defaults is not UNSET:
            field_dict["env_defaults"] = to_json(self.env_defaults)
        if self.env_metadata is not UNSET:
            field_dict["env_metadata"] = self.env_metadata
        if self.fail_if_model_name_unavailable is not UNSET:
            field_dict["fail_if_model_name_unavailable"] = self.fail_if_model_name_unavailable
        if self.fail_if_model_type_unavailable is not UNSET:
            field_dict["fail_if_model_type_unavailable"] = self.fail_if_model_type_unavailable
        if self.homepage is not UNSET:
            field_dict["homepage"] = self.homepage
        if self.image is not UNSET:
            field_dict["image"] = self.image
        if self.kamiwaza_version is not UNSET:
            field_dict["kamiwaza_version"] = self.kamiwaza_version
        if self.license_ is not UNSET:
            field_dict["license"] = self.license_
        if self.owner_id is not UNSET:
            field_dict["owner_id"] = to_json(self.owner_id)
        if self.preferred_model_name is not UNSET:
            field_dict["preferred_model_name"] = self.preferred_model_name
        if self.preferred_model_type is not UNSET:
            field_dict["preferred_model_type"] = self.preferred_model_type
        if self.preview_image is not UNSET:
            field_dict["preview_image"] = self.preview_image
        if self.preview_image_data is not UNSET:
            field_dict["preview_image_data"] = self.preview_image_data
        if self.required_env_vars is not UNSET:
            field_dict["required_env_vars"] = self.required_env_vars
        if self.risk_tier is not UNSET:
            field_dict["risk_tier"] = to_json(self.risk_tier)
        if self.strip_path_prefix is not UNSET:
            field_dict["strip_path_prefix"] = self.strip_path_prefix
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.template_type is not UNSET:
            field_dict["template_type"] = to_json(self.template_type)
        if self.validate_containers is not UNSET:
            field_dict["validate_containers"] = self.validate_containers
        if self.version is not UNSET:
            field_dict["version"] = self.version
        if self.visibility is not UNSET:
            field_dict["visibility"] = to_json(self.visibility)
        if self.workload_identity is not UNSET:
            field_dict["workload_identity"] = self.workload_identity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_app_template_env_defaults_type_0 import (
            CreateAppTemplateEnvDefaultsType0,
        )

        d = members(src_dict)
        found = cls(
            compose_yml=d.pop("compose_yml"),
            name=d.pop("name"),
            source_type=TemplateSource(d.pop("source_type")),
            author=d.pop("author", UNSET),
            capabilities=d.pop("capabilities", UNSET),
            category=d.pop("category", UNSET),
            description=d.pop("description", UNSET),
            display_name=d.pop("display_name", UNSET),
            env_defaults=given(
                either(CreateAppTemplateEnvDefaultsType0.from_dict), d.pop("env_defaults", UNSET)
            ),
            env_metadata=d.pop("env_metadata", UNSET),
            fail_if_model_name_unavailable=d.pop("fail_if_model_name_unavailable", UNSET),
            fail_if_model_type_unavailable=d.pop("fail_if_model_type_unavailable", UNSET),
            homepage=d.pop("homepage", UNSET),
            image=d.pop("image", UNSET),
            kamiwaza_version=d.pop("kamiwaza_version", UNSET),
            license_=d.pop("license", UNSET),
            owner_id=given(either(exactly(UUID)), d.pop("owner_id", UNSET)),
            preferred_model_name=d.pop("preferred_model_name", UNSET),
            preferred_model_type=d.pop("preferred_model_type", UNSET),
            preview_image=d.pop("preview_image", UNSET),
            preview_image_data=d.pop("preview_image_data", UNSET),
            required_env_vars=d.pop("required_env_vars", UNSET),
            risk_tier=given(RiskTier, d.pop("risk_tier", UNSET)),
            strip_path_prefix=d.pop("strip_path_prefix", UNSET),
            tags=d.pop("tags", UNSET),
            template_type=given(either(TemplateType), d.pop("template_type", UNSET)),
            validate_containers=d.pop("validate_containers", UNSET),
            version=d.pop("version", UNSET),
            visibility=given(TemplateVisibility, d.pop("visibility", UNSET)),
            workload_identity=d.pop("workload_identity", UNSET),
        )
        found.additional_properties = d
        return found
