"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.create_app_template_env_defaults_type_0 import (
            CreateAppTemplateEnvDefaultsType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        compose_yml = self.compose_yml
        field_dict["compose_yml"] = compose_yml
        name = self.name
        field_dict["name"] = name
        source_type = self.source_type.value
        field_dict["source_type"] = source_type
        author = self.author

        if author is not UNSET:
            field_dict["author"] = author
        capabilities: list[str] | None | Unset
        if isinstance(self.capabilities, Unset):
            capabilities = UNSET
        elif isinstance(self.capabilities, list):
            capabilities = self.capabilities

        else:
            capabilities = self.capabilities

        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        category = self.category

        if category is not UNSET:
            field_dict["category"] = category
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        display_name = self.display_name

        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        env_defaults: dict[str, Any] | None | Unset
        if isinstance(self.env_defaults, Unset):
            env_defaults = UNSET
        elif isinstance(self.env_defaults, CreateAppTemplateEnvDefaultsType0):
            env_defaults = self.env_defaults.to_dict()
        else:
            env_defaults = self.env_defaults

        if env_defaults is not UNSET:
            field_dict["env_defaults"] = env_defaults
        env_metadata = self.env_metadata

        if env_metadata is not UNSET:
            field_dict["env_metadata"] = env_metadata
        fail_if_model_name_unavailable = self.fail_if_model_name_unavailable
        if fail_if_model_name_unavailable is not UNSET:
            field_dict["fail_if_model_name_unavailable"] = fail_if_model_name_unavailable
        fail_if_model_type_unavailable = self.fail_if_model_type_unavailable
        if fail_if_model_type_unavailable is not UNSET:
            field_dict["fail_if_model_type_unavailable"] = fail_if_model_type_unavailable
        homepage = self.homepage

        if homepage is not UNSET:
            field_dict["homepage"] = homepage
        image = self.image

        if image is not UNSET:
            field_dict["image"] = image
        kamiwaza_version = self.kamiwaza_version

        if kamiwaza_version is not UNSET:
            field_dict["kamiwaza_version"] = kamiwaza_version
        license_ = self.license_

        if license_ is not UNSET:
            field_dict["license"] = license_
        owner_id: None | str | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        elif isinstance(self.owner_id, UUID):
            owner_id = str(self.owner_id)
        else:
            owner_id = self.owner_id

        if owner_id is not UNSET:
            field_dict["owner_id"] = owner_id
        preferred_model_name = self.preferred_model_name

        if preferred_model_name is not UNSET:
            field_dict["preferred_model_name"] = preferred_model_name
        preferred_model_type = self.preferred_model_type

        if preferred_model_type is not UNSET:
            field_dict["preferred_model_type"] = preferred_model_type
        preview_image = self.preview_image

        if preview_image is not UNSET:
            field_dict["preview_image"] = preview_image
        preview_image_data = self.preview_image_data

        if preview_image_data is not UNSET:
            field_dict["preview_image_data"] = preview_image_data
        required_env_vars: list[str] | None | Unset
        if isinstance(self.required_env_vars, Unset):
            required_env_vars = UNSET
        elif isinstance(self.required_env_vars, list):
            required_env_vars = self.required_env_vars

        else:
            required_env_vars = self.required_env_vars

        if required_env_vars is not UNSET:
            field_dict["required_env_vars"] = required_env_vars
        risk_tier: int | Unset = UNSET
        if not isinstance(self.risk_tier, Unset):
            risk_tier = self.risk_tier.value

        if risk_tier is not UNSET:
            field_dict["risk_tier"] = risk_tier
        strip_path_prefix = self.strip_path_prefix

        if strip_path_prefix is not UNSET:
            field_dict["strip_path_prefix"] = strip_path_prefix
        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        template_type: None | str | Unset
        if isinstance(self.template_type, Unset):
            template_type = UNSET
        elif isinstance(self.template_type, TemplateType):
            template_type = self.template_type.value
        else:
            template_type = self.template_type

        if template_type is not UNSET:
            field_dict["template_type"] = template_type
        validate_containers = self.validate_containers
        if validate_containers is not UNSET:
            field_dict["validate_containers"] = validate_containers
        version = self.version

        if version is not UNSET:
            field_dict["version"] = version
        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility.value

        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        workload_identity = self.workload_identity

        if workload_identity is not UNSET:
            field_dict["workload_identity"] = workload_identity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_app_template_env_defaults_type_0 import (
            CreateAppTemplateEnvDefaultsType0,
        )

        d = dict(src_dict)
        compose_yml = d.pop("compose_yml")
        name = d.pop("name")
        source_type = TemplateSource(d.pop("source_type"))

        author = d.pop("author", UNSET)

        def _parse_capabilities(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                capabilities_type_0 = data

                return capabilities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        capabilities = _parse_capabilities(d.pop("capabilities", UNSET))

        category = d.pop("category", UNSET)

        description = d.pop("description", UNSET)

        display_name = d.pop("display_name", UNSET)

        def _parse_env_defaults(data: Any) -> CreateAppTemplateEnvDefaultsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_defaults_type_0 = CreateAppTemplateEnvDefaultsType0.from_dict(data)

                return env_defaults_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateAppTemplateEnvDefaultsType0 | None | Unset, data)

        env_defaults = _parse_env_defaults(d.pop("env_defaults", UNSET))

        env_metadata = d.pop("env_metadata", UNSET)

        fail_if_model_name_unavailable = d.pop("fail_if_model_name_unavailable", UNSET)
        fail_if_model_type_unavailable = d.pop("fail_if_model_type_unavailable", UNSET)
        homepage = d.pop("homepage", UNSET)

        image = d.pop("image", UNSET)

        kamiwaza_version = d.pop("kamiwaza_version", UNSET)

        license_ = d.pop("license", UNSET)

        def _parse_owner_id(data: Any) -> None | str | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                owner_id_type_0 = UUID(data)

                return owner_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | str | Unset | UUID, data)

        owner_id = _parse_owner_id(d.pop("owner_id", UNSET))

        preferred_model_name = d.pop("preferred_model_name", UNSET)

        preferred_model_type = d.pop("preferred_model_type", UNSET)

        preview_image = d.pop("preview_image", UNSET)

        preview_image_data = d.pop("preview_image_data", UNSET)

        def _parse_required_env_vars(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                required_env_vars_type_0 = data

                return required_env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        required_env_vars = _parse_required_env_vars(d.pop("required_env_vars", UNSET))

        _risk_tier = d.pop("risk_tier", UNSET)
        risk_tier: RiskTier | Unset
        if isinstance(_risk_tier, Unset):
            risk_tier = UNSET
        else:
            risk_tier = RiskTier(_risk_tier)

        strip_path_prefix = d.pop("strip_path_prefix", UNSET)

        def _parse_tags(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = data

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_template_type(data: Any) -> None | TemplateType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                template_type_type_0 = TemplateType(data)

                return template_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TemplateType | Unset, data)

        template_type = _parse_template_type(d.pop("template_type", UNSET))

        validate_containers = d.pop("validate_containers", UNSET)
        version = d.pop("version", UNSET)

        _visibility = d.pop("visibility", UNSET)
        visibility: TemplateVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = TemplateVisibility(_visibility)

        workload_identity = d.pop("workload_identity", UNSET)

        found = cls(
            compose_yml=compose_yml,
            name=name,
            source_type=source_type,
            author=author,
            capabilities=capabilities,
            category=category,
            description=description,
            display_name=display_name,
            env_defaults=env_defaults,
            env_metadata=env_metadata,
            fail_if_model_name_unavailable=fail_if_model_name_unavailable,
            fail_if_model_type_unavailable=fail_if_model_type_unavailable,
            homepage=homepage,
            image=image,
            kamiwaza_version=kamiwaza_version,
            license_=license_,
            owner_id=owner_id,
            preferred_model_name=preferred_model_name,
            preferred_model_type=preferred_model_type,
            preview_image=preview_image,
            preview_image_data=preview_image_data,
            required_env_vars=required_env_vars,
            risk_tier=risk_tier,
            strip_path_prefix=strip_path_prefix,
            tags=tags,
            template_type=template_type,
            validate_containers=validate_containers,
            version=version,
            visibility=visibility,
            workload_identity=workload_identity,
        )
        found.additional_properties = d
        return found
