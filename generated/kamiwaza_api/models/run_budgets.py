"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RunBudgets:
    """Schema RunBudgets; members the contract does not know are kept."""

    elapsed_ms: int
    questions: int
    tool_calls: int
    turns: int
    max_elapsed_ms: Literal[45000] | Unset = UNSET
    max_questions: Literal[3] | Unset = UNSET
    max_tool_calls: Literal[12] | Unset = UNSET
    max_turns: Literal[8] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["elapsed_ms"] = self.elapsed_ms
        field_dict["questions"] = self.questions
        field_dict["tool_calls"] = self.tool_calls
        field_dict["turns"] = self.turns
        if self.max_elapsed_ms is not UNSET:
            field_dict["max_elapsed_ms"] = self.max_elapsed_ms
        if self.max_questions is not UNSET:
            field_dict["max_questions"] = self.max_questions
        if self.max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = self.max_tool_calls
        if self.max_turns is not UNSET:
            field_dict["max_turns"] = self.max_turns
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            elapsed_ms=d.pop("elapsed_ms"),
            questions=d.pop("questions"),
            tool_calls=d.pop("tool_calls"),
            turns=d.pop("turns"),
            max_elapsed_ms=d.pop("max_elapsed_ms", UNSET),
            max_questions=d.pop("max_questions", UNSET),
            max_tool_calls=d.pop("max_tool_calls", UNSET),
            max_turns=d.pop("max_turns", UNSET),
        )
        found.additional_properties = d
        return found
