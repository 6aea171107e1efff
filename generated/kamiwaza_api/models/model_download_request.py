"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ModelDownloadRequest:
    """Schema ModelDownloadRequest; members the contract does not know are kept."""

    model: str
    deploy_after_download: bool | None | Unset = UNSET
    deployment_target: None | str | Unset = UNSET
    files_to_download: list[str] | None | Unset = UNSET
    hub: None | str | Unset = UNSET
    novice_selected_context: int | None | Unset = UNSET
    version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        model = self.model
        field_dict["model"] = model
        deploy_after_download = self.deploy_after_download

        if deploy_after_download is not UNSET:
            field_dict["deploy_after_download"] = deploy_after_download
        deployment_target = self.deployment_target

        if deployment_target is not UNSET:
            field_dict["deployment_target"] = deployment_target
        files_to_download: list[str] | None | Unset
        if isinstance(self.files_to_download, Unset):
            files_to_download = UNSET
        elif isinstance(self.files_to_download, list):
            files_to_download = self.files_to_download

        else:
            files_to_download = self.files_to_download

        if files_to_download is not UNSET:
            field_dict["files_to_download"] = files_to_download
        hub = self.hub

        if hub is not UNSET:
            field_dict["hub"] = hub
        novice_selected_context = self.novice_selected_context

        if novice_selected_context is not UNSET:
            field_dict["novice_selected_context"] = novice_selected_context
        version = self.version

        if version is not UNSET:
            field_dict["version"] = version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        model = d.pop("model")
        deploy_after_download = d.pop("deploy_after_download", UNSET)

        deployment_target = d.pop("deployment_target", UNSET)

        def _parse_files_to_download(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                files_to_download_type_0 = data

                return files_to_download_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        files_to_download = _parse_files_to_download(d.pop("files_to_download", UNSET))

        hub = d.pop("hub", UNSET)

        novice_selected_context = d.pop("novice_selected_context", UNSET)

        version = d.pop("version", UNSET)

        found = cls(
            model=model,
            deploy_after_download=deploy_after_download,
            deployment_target=deployment_target,
            files_to_download=files_to_download,
            hub=hub,
            novice_selected_context=novice_selected_context,
            version=version,
        )
        found.additional_properties = d
        return found
