"""The console's agent: threads, runs, what a run asks and what it found."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field, JsonValue, SkipValidation

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class RunStatus(StrEnum):
    """The states of a run; servers may send others."""

    RUNNING = "running"
    WAITING_FOR_USER = "waiting_for_user"
    PENDING_WRITE = "pending_write"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


class ActionEffect(StrEnum):
    """What an action does to the platform."""

    READ = "read"
    WRITE = "write"
    DESTRUCTIVE = "destructive"


class WriteEffect(StrEnum):
    """What a write does; a destructive one cannot be undone."""

    WRITE = "write"
    DESTRUCTIVE = "destructive"


class Action(Schema):
    """Something the agent can do; `input_schema` is a JSON schema."""

    component: ClassVar[str | None] = "ActionDescriptor"

    id: str
    title: str | None = None
    description: str | None = None
    effect: OpenEnum[ActionEffect] | None = None
    executable: bool = False
    capability: str | None = None
    input_schema: JsonObject = Field(default_factory=dict)


class CopilotThread(Schema):
    """A conversation with the agent."""

    component: ClassVar[str | None] = "ThreadView"

    id: Id
    title: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class ThreadCreate(Payload):
    """Body of a new thread."""

    component: ClassVar[str | None] = "ThreadCreate"

    title: str


class RunCreate(Payload):
    """Body of a new run."""

    component: ClassVar[str | None] = "RunCreate"

    thread_id: Id
    query: str


class QuestionAnswer(Payload):
    """Body that answers a question."""

    component: ClassVar[str | None] = "QuestionAnswer"

    value: str


class WriteConfirmation(Payload):
    """Body that lets the agent write."""

    component: ClassVar[str | None] = "WriteConfirmation"

    confirmation_token: Secret
    confirmed: Literal[True]


class Evidence(Schema):
    """Where an answer has something from; `result_ref` is for `copilot.get_result`."""

    component: ClassVar[str | None] = "EvidenceRef"

    result_ref: Id
    label: str | None = None
    locator: str | None = None


class RunAnswer(Schema):
    """What a run found."""

    component: ClassVar[str | None] = "RunAnswer"

    answer: str = ""
    evidence: list[Evidence] = Field(default_factory=list)


class RunBudgets(Schema):
    """What a run has used of what it may; times are milliseconds."""

    component: ClassVar[str | None] = "RunBudgets"

    turns: int = 0
    tool_calls: int = 0
    questions: int = 0
    elapsed_ms: int = 0
    max_turns: int = 8
    max_tool_calls: int = 12
    max_questions: int = 3
    max_elapsed_ms: int = 45_000

    @property
    def exhausted(self) -> bool:
        """True when the run may not go on for want of any of them."""
        return (
            self.turns >= self.max_turns
            or self.tool_calls >= self.max_tool_calls
            or self.elapsed_ms >= self.max_elapsed_ms
        )


class QuestionOption(Schema):
    """One answer to choose: `value` is what to send."""

    component: ClassVar[str | None] = "QuestionOption"

    value: str
    label: str | None = None
    description: str | None = None


class PendingQuestion(Schema):
    """What a run wants to know before it goes on."""

    component: ClassVar[str | None] = "PendingQuestion"

    question: str = ""
    options: list[QuestionOption] = Field(default_factory=list)
    context_result_ref: Id | None = None


class PendingWrite(Schema):
    """What a run would do if it is confirmed."""

    component: ClassVar[str | None] = "PendingWrite"

    action_id: str
    title: str | None = None
    effect: OpenEnum[WriteEffect] | None = None
    arguments: JsonObject = Field(default_factory=dict)
    confirmation_token: Secret

    @property
    def is_destructive(self) -> bool:
        """True when what it does cannot be undone, or when that is not known."""
        return self.effect != WriteEffect.WRITE


class Run(Schema):
    """One query and what became of it. `error` has `code` and `message`, as far as known."""

    component: ClassVar[str | None] = "RunView"

    id: Id
    thread_id: Id | None = None
    operation_id: Id | None = None
    status: OpenEnum[RunStatus] | None = None
    answer: RunAnswer | None = None
    question: PendingQuestion | None = None
    pending_write: PendingWrite | None = None
    error: dict[str, str] | None = None
    result_refs: list[Id] = Field(default_factory=list)
    budgets: RunBudgets = Field(default_factory=RunBudgets)
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def is_done(self) -> bool:
        """True when it is over, well or not."""
        return self.status in (RunStatus.SUCCEEDED, RunStatus.FAILED, RunStatus.CANCELED)

    @property
    def needs_answer(self) -> bool:
        """True while it waits for `runs.answer`."""
        return self.status == RunStatus.WAITING_FOR_USER

    @property
    def needs_confirmation(self) -> bool:
        """True while it waits for `runs.confirm`."""
        return self.status == RunStatus.PENDING_WRITE

    @property
    def text(self) -> str:
        """What it found, empty while there is nothing."""
        return self.answer.answer if self.answer else ""


class CopilotResult(Schema):
    """Something a run looked up; `data` is whatever JSON its kind has."""

    component: ClassVar[str | None] = "ResultHandleView"

    id: Id
    run_id: Id | None = None
    kind: str | None = None
    label: str | None = None
    locator: str | None = None
    created_at: Timestamp | None = None
    data: Annotated[JsonValue, SkipValidation] = None
