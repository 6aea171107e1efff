"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_file import ModelFile


@_attrs_define(kw_only=True)
class CreateModel:
    """Schema CreateModel; members the contract does not know are kept."""

    name: str
    author: None | str | Unset = UNSET
    default_config: Any | None | Unset = UNSET
    description: None | str | Unset = UNSET
    hub: None | str | Unset = UNSET
    m_files: list[ModelFile] | Unset = UNSET
    modelcard: None | str | Unset = UNSET
    modelfamily: None | str | Unset = UNSET
    private: bool | None | Unset = UNSET
    purpose: None | str | Unset = UNSET
    quantization_details: None | str | Unset = UNSET
    repo_model_id: None | str | Unset = UNSET
    sha_repository: None | str | Unset = UNSET
    source_repository: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.author is not UNSET:
            field_dict["author"] = self.author
        if self.default_config is not UNSET:
            field_dict["default_config"] = self.default_config
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.hub is not UNSET:
            field_dict["hub"] = self.hub
        if self.m_files is not UNSET:
            field_dict["m_files"] = to_json(self.m_files)
        if self.modelcard is not UNSET:
            field_dict["modelcard"] = self.modelcard
        if self.modelfamily is not UNSET:
            field_dict["modelfamily"] = self.modelfamily
        if self.private is not UNSET:
            field_dict["private"] = self.private
        if self.purpose is not UNSET:
            field_dict["purpose"] = self.purpose
        if self.quantization_details is not UNSET:
            field_dict["quantization_details"] = self.quantization_details
        if self.repo_model_id is not UNSET:
            field_dict["repo_modelId"] = self.repo_model_id
        if self.sha_repository is not UNSET:
            field_dict["sha_repository"] = self.sha_repository
        if self.source_repository is not UNSET:
            field_dict["source_repository"] = self.source_repository
        if self.version is not UNSET:
            field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_file import ModelFile

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            author=d.pop("author", UNSET),
            default_config=d.pop("default_config", UNSET),
            description=d.pop("description", UNSET),
            hub=d.pop("hub", UNSET),
            m_files=given(each(ModelFile.from_dict), d.pop("m_files", UNSET)),
            modelcard=d.pop("modelcard", UNSET),
            modelfamily=d.pop("modelfamily", UNSET),
            private=d.pop("private", UNSET),
            purpose=d.pop("purpose", UNSET),
            quantization_details=d.pop("quantization_details", UNSET),
            repo_model_id=d.pop("repo_modelId", UNSET),
            sha_repository=d.pop("sha_repository", UNSET),
            source_repository=d.pop("source_repository", UNSET),
            version=d.pop("version", UNSET),
        )
        found.additional_properties = d
        return found
