"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fact import Fact


@_attrs_define(kw_only=True)
class MemoryResult:
    """Schema MemoryResult; members the contract does not know are kept."""

    group_id: str
    entities: list[Any] | Unset = UNSET
    episodes: list[Any] | None | Unset = UNSET
    facts: list[Fact] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        group_id = self.group_id
        field_dict["group_id"] = group_id
        entities: list[Any] | Unset = UNSET
        if not isinstance(self.entities, Unset):
            entities = self.entities

        if entities is not UNSET:
            field_dict["entities"] = entities
        episodes: list[Any] | None | Unset
        if isinstance(self.episodes, Unset):
            episodes = UNSET
        elif isinstance(self.episodes, list):
            episodes = self.episodes

        else:
            episodes = self.episodes

        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        facts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.facts, Unset):
            facts = []
            for facts_item_data in self.facts:
                facts_item = facts_item_data.to_dict()
                facts.append(facts_item)

        if facts is not UNSET:
            field_dict["facts"] = facts
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact import Fact

        d = dict(src_dict)
        group_id = d.pop("group_id")
        entities = d.pop("entities", UNSET)

        def _parse_episodes(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                episodes_type_0 = data

                return episodes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        episodes = _parse_episodes(d.pop("episodes", UNSET))

        _facts = d.pop("facts", UNSET)
        facts: list[Fact] | Unset = UNSET
        if _facts is not UNSET:
            facts = []
            for facts_item_data in _facts:
                facts_item = Fact.from_dict(facts_item_data)

                facts.append(facts_item)

        found = cls(group_id=group_id, entities=entities, episodes=episodes, facts=facts)
        found.additional_properties = d
        return found
