"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pod_info import PodInfo


@_attrs_define(kw_only=True)
class ServiceStatusDetail:
    """Schema ServiceStatusDetail; members the contract does not know are kept."""

    image_tag: str
    name: str
    image_digest: str | Unset = UNSET
    pods: list[PodInfo] | Unset = UNSET
    ready_replicas: int | Unset = UNSET
    replicas: int | Unset = UNSET
    restart_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["image_tag"] = self.image_tag
        field_dict["name"] = self.name
        if self.image_digest is not UNSET:
            field_dict["image_digest"] = self.image_digest
        if self.pods is not UNSET:
            field_dict["pods"] = to_json(self.pods)
        if self.ready_replicas is not UNSET:
            field_dict["ready_replicas"] = self.ready_replicas
        if self.replicas is not UNSET:
            field_dict["replicas"] = self.replicas
        if self.restart_count is not UNSET:
            field_dict["restart_count"] = self.restart_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pod_info import PodInfo

        d = members(src_dict)
        found = cls(
            image_tag=d.pop("image_tag"),
            name=d.pop("name"),
            image_digest=d.pop("image_digest", UNSET),
            pods=given(each(PodInfo.from_dict), d.pop("pods", UNSET)),
            ready_replicas=d.pop("ready_replicas", UNSET),
            replicas=d.pop("replicas", UNSET),
            restart_count=d.pop("restart_count", UNSET),
        )
        found.additional_properties = d
        return found
