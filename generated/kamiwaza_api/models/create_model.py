"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        author = self.author

        if author is not UNSET:
            field_dict["author"] = author
        default_config = self.default_config

        if default_config is not UNSET:
            field_dict["default_config"] = default_config
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        hub = self.hub

        if hub is not UNSET:
            field_dict["hub"] = hub
        m_files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.m_files, Unset):
            m_files = []
            for m_files_item_data in self.m_files:
                m_files_item = m_files_item_data.to_dict()
                m_files.append(m_files_item)

        if m_files is not UNSET:
            field_dict["m_files"] = m_files
        modelcard = self.modelcard

        if modelcard is not UNSET:
            field_dict["modelcard"] = modelcard
        modelfamily = self.modelfamily

        if modelfamily is not UNSET:
            field_dict["modelfamily"] = modelfamily
        private = self.private

        if private is not UNSET:
            field_dict["private"] = private
        purpose = self.purpose

        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        quantization_details = self.quantization_details

        if quantization_details is not UNSET:
            field_dict["quantization_details"] = quantization_details
        repo_model_id = self.repo_model_id

        if repo_model_id is not UNSET:
            field_dict["repo_modelId"] = repo_model_id
        sha_repository = self.sha_repository

        if sha_repository is not UNSET:
            field_dict["sha_repository"] = sha_repository
        source_repository = self.source_repository

        if source_repository is not UNSET:
            field_dict["source_repository"] = source_repository
        version = self.version

        if version is not UNSET:
            field_dict["version"] = version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_file import ModelFile

        d = dict(src_dict)
        name = d.pop("name")
        author = d.pop("author", UNSET)

        default_config = d.pop("default_config", UNSET)

        description = d.pop("description", UNSET)

        hub = d.pop("hub", UNSET)

        _m_files = d.pop("m_files", UNSET)
        m_files: list[ModelFile] | Unset = UNSET
        if _m_files is not UNSET:
            m_files = []
            for m_files_item_data in _m_files:
                m_files_item = ModelFile.from_dict(m_files_item_data)

                m_files.append(m_files_item)

        modelcard = d.pop("modelcard", UNSET)

        modelfamily = d.pop("modelfamily", UNSET)

        private = d.pop("private", UNSET)

        purpose = d.pop("purpose", UNSET)

        quantization_details = d.pop("quantization_details", UNSET)

        repo_model_id = d.pop("repo_modelId", UNSET)

        sha_repository = d.pop("sha_repository", UNSET)

        source_repository = d.pop("source_repository", UNSET)

        version = d.pop("version", UNSET)

        found = cls(
            name=name,
            author=author,
            default_config=default_config,
            description=description,
            hub=hub,
            m_files=m_files,
            modelcard=modelcard,
            modelfamily=modelfamily,
            private=private,
            purpose=purpose,
            quantization_details=quantization_details,
            repo_model_id=repo_model_id,
            sha_repository=sha_repository,
            source_repository=source_repository,
            version=version,
        )
        found.additional_properties = d
        return found
