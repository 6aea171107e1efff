"""Errors of engines, worded as vLLM words them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails

_TYPES = {400: "BadRequestError", 404: "NotFoundError"}
# A longer value would hide the sentence about it.
_LONGEST_INPUT = 80


class EngineRefusal(Refusal):
    """Raised to answer with an engine's error. `param` is the member of the body at fault."""

    def __init__(self, detail: str, param: str | None = None, *, status: int = 400) -> None:
        super().__init__(status, detail)
        self.param = param


def invalid_members(errors: Sequence[ErrorDetails]) -> EngineRefusal:
    """Return the refusal of a body whose members have wrong types."""
    first = errors[0]["loc"]
    shown = [_shown(error) for error in errors]
    return EngineRefusal(str(shown), str(first[0]) if first else None)


def _shown(error: ErrorDetails) -> dict[str, object]:
    shown: dict[str, object] = {
        "type": error["type"],
        "loc": ("body", *error["loc"]),
        "msg": error["msg"],
    }
    if len(repr(error["input"])) <= _LONGEST_INPUT:
        shown["input"] = error["input"]
    return shown


def error_answer(refusal: Refusal) -> Answer:
    """Return the answer to a refused request."""
    error = {
        "message": refusal.detail,
        "type": _TYPES.get(refusal.status, "InternalServerError"),
        "param": refusal.param if isinstance(refusal, EngineRefusal) else None,
        "code": refusal.status,
    }
    return json_answer(refusal.status, {"error": error})
