"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        available_replicas = self.available_replicas
        if available_replicas is not UNSET:
            field_dict["available_replicas"] = available_replicas
        image_digest = self.image_digest

        if image_digest is not UNSET:
            field_dict["image_digest"] = image_digest
        image_tag = self.image_tag

        if image_tag is not UNSET:
            field_dict["image_tag"] = image_tag
        message = self.message

        if message is not UNSET:
            field_dict["message"] = message
        ready = self.ready
        if ready is not UNSET:
            field_dict["ready"] = ready
        replicas = self.replicas
        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        available_replicas = d.pop("available_replicas", UNSET)
        image_digest = d.pop("image_digest", UNSET)

        image_tag = d.pop("image_tag", UNSET)

        message = d.pop("message", UNSET)

        ready = d.pop("ready", UNSET)
        replicas = d.pop("replicas", UNSET)
        found = cls(
            name=name,
            available_replicas=available_replicas,
            image_digest=image_digest,
            image_tag=image_tag,
            message=message,
            ready=ready,
            replicas=replicas,
        )
        found.additional_properties = d
        return found
