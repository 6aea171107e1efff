"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..models.run_view_status import RunViewStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pending_question import PendingQuestion
    from ..models.pending_write import PendingWrite
    from ..models.run_answer import RunAnswer
    from ..models.run_budgets import RunBudgets
    from ..models.run_view_error_type_0 import RunViewErrorType0


@_attrs_define(kw_only=True)
class RunView:
    """Schema RunView; members the contract does not know are kept."""

    budgets: RunBudgets
    created_at: datetime.datetime
    id: UUID
    operation_id: UUID
    result_refs: list[UUID]
    status: RunViewStatus
    thread_id: UUID
    updated_at: datetime.datetime
    answer: None | RunAnswer | Unset = UNSET
    error: None | RunViewErrorType0 | Unset = UNSET
    pending_write: None | PendingWrite | Unset = UNSET
    question: None | PendingQuestion | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["budgets"] = to_json(self.budgets)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["operation_id"] = to_json(self.operation_id)
        field_dict["result_refs"] = to_json(self.result_refs)
        field_dict["status"] = to_json(self.status)
        field_dict["thread_id"] = to_json(self.thread_id)
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.answer is not UNSET:
            field_dict["answer"] = to_json(self.answer)
        if self.error is not UNSET:
            field_dict["error"] = to_json(self.error)
        if self.pending_write is not UNSET:
            field_dict["pending_write"] = to_json(self.pending_write)
        if self.question is not UNSET:
            field_dict["question"] = to_json(self.question)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pending_question import PendingQuestion
        from ..models.pending_write import PendingWrite
        from ..models.run_answer import RunAnswer
        from ..models.run_budgets import RunBudgets
        from ..models.run_view_error_type_0 import RunViewErrorType0

        d = members(src_dict)
        found = cls(
            budgets=RunBudgets.from_dict(d.pop("budgets")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            operation_id=UUID(d.pop("operation_id")),
            result_refs=each(UUID)(d.pop("result_refs")),
            status=RunViewStatus(d.pop("status")),
            thread_id=UUID(d.pop("thread_id")),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            answer=given(either(RunAnswer.from_dict), d.pop("answer", UNSET)),
            error=given(either(RunViewErrorType0.from_dict), d.pop("error", UNSET)),
            pending_write=given(either(PendingWrite.from_dict), d.pop("pending_write", UNSET)),
            question=given(either(PendingQuestion.from_dict), d.pop("question", UNSET)),
        )
        found.additional_properties = d
        return found
