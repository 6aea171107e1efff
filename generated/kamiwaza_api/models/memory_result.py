"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["group_id"] = self.group_id
        if self.entities is not UNSET:
            field_dict["entities"] = self.entities
        if self.episodes is not UNSET:
            field_dict["episodes"] = self.episodes
        if self.facts is not UNSET:
            field_dict["facts"] = to_json(self.facts)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact import Fact

        d = members(src_dict)
        found = cls(
            group_id=d.pop("group_id"),
            entities=d.pop("entities", UNSET),
            episodes=d.pop("episodes", UNSET),
            facts=given(each(Fact.from_dict), d.pop("facts", UNSET)),
        )
        found.additional_properties = d
        return found
