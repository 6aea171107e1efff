"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["model"] = self.model
        if self.deploy_after_download is not UNSET:
            field_dict["deploy_after_download"] = self.deploy_after_download
        if self.deployment_target is not UNSET:
            field_dict["deployment_target"] = self.deployment_target
        if self.files_to_download is not UNSET:
            field_dict["files_to_download"] = self.files_to_download
        if self.hub is not UNSET:
            field_dict["hub"] = self.hub
        if self.novice_selected_context is not UNSET:
            field_dict["novice_selected_context"] = self.novice_selected_context
        if self.version is not UNSET:
            field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            model=d.pop("model"),
            deploy_after_download=d.pop("deploy_after_download", UNSET),
            deployment_target=d.pop("deployment_target", UNSET),
            files_to_download=d.pop("files_to_download", UNSET),
            hub=d.pop("hub", UNSET),
            novice_selected_context=d.pop("novice_selected_context", UNSET),
            version=d.pop("version", UNSET),
        )
        found.additional_properties = d
        return found
