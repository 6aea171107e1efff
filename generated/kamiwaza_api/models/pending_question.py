"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        options = []
        for options_item_data in self.options:
            options_item = options_item_data.to_dict()
            options.append(options_item)

        field_dict["options"] = options
        question = self.question
        field_dict["question"] = question
        context_result_ref: None | str | Unset
        if isinstance(self.context_result_ref, Unset):
            context_result_ref = UNSET
        elif isinstance(self.context_result_ref, UUID):
            context_result_ref = str(self.context_result_ref)
        else:
            context_result_ref = self.context_result_ref

        if context_result_ref is not UNSET:
            field_dict["context_result_ref"] = context_result_ref
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.question_option import QuestionOption

        d = dict(src_dict)
        options = []
        for options_item_data in d.pop("options"):
            options_item = QuestionOption.from_dict(options_item_data)

            options.append(options_item)

        question = d.pop("question")

        def _parse_context_result_ref(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                context_result_ref_type_0 = UUID(data)

                return context_result_ref_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        context_result_ref = _parse_context_result_ref(d.pop("context_result_ref", UNSET))

        found = cls(options=options, question=question, context_result_ref=context_result_ref)
        found.additional_properties = d
        return found
