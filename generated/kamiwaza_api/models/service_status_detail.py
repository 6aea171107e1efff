"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        image_tag = self.image_tag
        field_dict["image_tag"] = image_tag
        name = self.name
        field_dict["name"] = name
        image_digest = self.image_digest
        if image_digest is not UNSET:
            field_dict["image_digest"] = image_digest
        pods: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.pods, Unset):
            pods = []
            for pods_item_data in self.pods:
                pods_item = pods_item_data.to_dict()
                pods.append(pods_item)

        if pods is not UNSET:
            field_dict["pods"] = pods
        ready_replicas = self.ready_replicas
        if ready_replicas is not UNSET:
            field_dict["ready_replicas"] = ready_replicas
        replicas = self.replicas
        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        restart_count = self.restart_count
        if restart_count is not UNSET:
            field_dict["restart_count"] = restart_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pod_info import PodInfo

        d = dict(src_dict)
        image_tag = d.pop("image_tag")
        name = d.pop("name")
        image_digest = d.pop("image_digest", UNSET)
        _pods = d.pop("pods", UNSET)
        pods: list[PodInfo] | Unset = UNSET
        if _pods is not UNSET:
            pods = []
            for pods_item_data in _pods:
                pods_item = PodInfo.from_dict(pods_item_data)

                pods.append(pods_item)

        ready_replicas = d.pop("ready_replicas", UNSET)
        replicas = d.pop("replicas", UNSET)
        restart_count = d.pop("restart_count", UNSET)
        found = cls(
            image_tag=image_tag,
            name=name,
            image_digest=image_digest,
            pods=pods,
            ready_replicas=ready_replicas,
            replicas=replicas,
            restart_count=restart_count,
        )
        found.additional_properties = d
        return found
