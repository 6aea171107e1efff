"""Errors of structured answers and of the arguments of tool calls."""

from __future__ import annotations

from typing import Literal

from kamiwaza.errors.api import APIError

AnswerFault = Literal["invalid", "length", "refused", "tool_calls"]


class StructuredAnswerError(APIError):
    """The answer of a model, or the arguments of its tool call, are not what was asked for.

    Args:
        message: the text of the error.
        text: the text of the model.
        reason: why it cannot be used.
        operation: the name of the operation.

    Attributes:
        text: the text of the model as it came. It may be empty.
        reason: `invalid` (the text does not fit the type), `length` (the answer was cut off),
            `refused` (the model refused; `text` is its explanation) or `tool_calls` (the model
            called tools instead).
    """

    def __init__(
        self,
        message: str = "",
        *,
        text: str = "",
        reason: AnswerFault = "invalid",
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.text: str = text
        self.reason: AnswerFault = reason
