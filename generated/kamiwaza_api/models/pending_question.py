"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.question_option import QuestionOption


@_attrs_define(kw_only=True)
class PendingQuestion:
    """Schema PendingQuestion; members the contract does not know are kept."""

    options: list[QuestionOption]
    question: str
    context_result_ref: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["options"] = to_json(self.options)
        field_dict["question"] = self.question
        if self.context_result_ref is not UNSET:
            field_dict["context_result_ref"] = to_json(self.context_result_ref)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.question_option import QuestionOption

        d = members(src_dict)
        found = cls(
            options=each(QuestionOption.from_dict)(d.pop("options")),
            question=d.pop("question"),
            context_result_ref=given(either(UUID), d.pop("context_result_ref", UNSET)),
        )
        found.additional_properties = d
        return found
