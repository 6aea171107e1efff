"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode


@_attrs_define(kw_only=True)
class EpisodesResult:
    """Schema EpisodesResult; members the contract does not know are kept."""

    count: int
    group_id: str
    episodes: list[Episode] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        count = self.count
        field_dict["count"] = count
        group_id = self.group_id
        field_dict["group_id"] = group_id
        episodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.episodes, Unset):
            episodes = []
            for episodes_item_data in self.episodes:
                episodes_item = episodes_item_data.to_dict()
                episodes.append(episodes_item)

        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.episode import Episode

        d = dict(src_dict)
        count = d.pop("count")
        group_id = d.pop("group_id")
        _episodes = d.pop("episodes", UNSET)
        episodes: list[Episode] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = Episode.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        found = cls(count=count, group_id=group_id, episodes=episodes)
        found.additional_properties = d
        return found
