"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ExtensionServiceStatus:
    """Schema ExtensionServiceStatus; members the contract does not know are kept."""

    name: str
    available_replicas: int | Unset = UNSET
    image_digest: None | str | Unset = UNSET
    image_tag: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    ready: bool | Unset = UNSET
    replicas: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.available_replicas is not UNSET:
            field_dict["available_replicas"] = self.available_replicas
        if self.image_digest is not UNSET:
            field_dict["image_digest"] = self.image_digest
        if self.image_tag is not UNSET:
            field_dict["image_tag"] = self.image_tag
        if self.message is not UNSET:
            field_dict["message"] = self.message
        if self.ready is not UNSET:
            field_dict["ready"] = self.ready
        if self.replicas is not UNSET:
            field_dict["replicas"] = self.replicas
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            available_replicas=d.pop("available_replicas", UNSET),
            image_digest=d.pop("image_digest", UNSET),
            image_tag=d.pop("image_tag", UNSET),
            message=d.pop("message", UNSET),
            ready=d.pop("ready", UNSET),
            replicas=d.pop("replicas", UNSET),
        )
        found.additional_properties = d
        return found
