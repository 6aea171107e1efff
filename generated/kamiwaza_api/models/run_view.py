"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.pending_question import PendingQuestion
        from ..models.pending_write import PendingWrite
        from ..models.run_answer import RunAnswer
        from ..models.run_view_error_type_0 import RunViewErrorType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        budgets = self.budgets.to_dict()
        field_dict["budgets"] = budgets
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        operation_id = str(self.operation_id)
        field_dict["operation_id"] = operation_id
        result_refs = []
        for result_refs_item_data in self.result_refs:
            result_refs_item = str(result_refs_item_data)
            result_refs.append(result_refs_item)

        field_dict["result_refs"] = result_refs
        status = self.status.value
        field_dict["status"] = status
        thread_id = str(self.thread_id)
        field_dict["thread_id"] = thread_id
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        answer: dict[str, Any] | None | Unset
        if isinstance(self.answer, Unset):
            answer = UNSET
        elif isinstance(self.answer, RunAnswer):
            answer = self.answer.to_dict()
        else:
            answer = self.answer

        if answer is not UNSET:
            field_dict["answer"] = answer
        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, RunViewErrorType0):
            error = self.error.to_dict()
        else:
            error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        pending_write: dict[str, Any] | None | Unset
        if isinstance(self.pending_write, Unset):
            pending_write = UNSET
        elif isinstance(self.pending_write, PendingWrite):
            pending_write = self.pending_write.to_dict()
        else:
            pending_write = self.pending_write

        if pending_write is not UNSET:
            field_dict["pending_write"] = pending_write
        question: dict[str, Any] | None | Unset
        if isinstance(self.question, Unset):
            question = UNSET
        elif isinstance(self.question, PendingQuestion):
            question = self.question.to_dict()
        else:
            question = self.question

        if question is not UNSET:
            field_dict["question"] = question
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pending_question import PendingQuestion
        from ..models.pending_write import PendingWrite
        from ..models.run_answer import RunAnswer
        from ..models.run_budgets import RunBudgets
        from ..models.run_view_error_type_0 import RunViewErrorType0

        d = dict(src_dict)
        budgets = RunBudgets.from_dict(d.pop("budgets"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        operation_id = UUID(d.pop("operation_id"))

        result_refs = []
        for result_refs_item_data in d.pop("result_refs"):
            result_refs_item = UUID(result_refs_item_data)

            result_refs.append(result_refs_item)

        status = RunViewStatus(d.pop("status"))

        thread_id = UUID(d.pop("thread_id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_answer(data: Any) -> None | RunAnswer | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                answer_type_0 = RunAnswer.from_dict(data)

                return answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RunAnswer | Unset, data)

        answer = _parse_answer(d.pop("answer", UNSET))

        def _parse_error(data: Any) -> None | RunViewErrorType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = RunViewErrorType0.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RunViewErrorType0 | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_pending_write(data: Any) -> None | PendingWrite | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pending_write_type_0 = PendingWrite.from_dict(data)

                return pending_write_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PendingWrite | Unset, data)

        pending_write = _parse_pending_write(d.pop("pending_write", UNSET))

        def _parse_question(data: Any) -> None | PendingQuestion | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                question_type_0 = PendingQuestion.from_dict(data)

                return question_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PendingQuestion | Unset, data)

        question = _parse_question(d.pop("question", UNSET))

        found = cls(
            budgets=budgets,
            created_at=created_at,
            id=id,
            operation_id=operation_id,
            result_refs=result_refs,
            status=status,
            thread_id=thread_id,
            updated_at=updated_at,
            answer=answer,
            error=error,
            pending_write=pending_write,
            question=question,
        )
        found.additional_properties = d
        return found
