"""The console's agent: threads, runs, questions, writes and results."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import Field

from kamiwaza.schemas._base import Id, Json, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret, SecretInput


class RunStatus(StrEnum):
    """The states of a run; servers may send others."""

    RUNNING = "running"
    WAITING_FOR_USER = "waiting_for_user"
    PENDING_WRITE = "pending_write"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


class ActionEffect(StrEnum):
    """The effect of an action on the platform."""

    READ = "read"
    WRITE = "write"
    DESTRUCTIVE = "destructive"


class WriteEffect(StrEnum):
    """The effect of a write; a destructive one cannot be undone."""

    WRITE = "write"
    DESTRUCTIVE = "destructive"


class Action(Schema):
    """An action of the agent; `input_schema` is the JSON schema of its arguments."""

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
    """Body that allows a write."""

    component: ClassVar[str | None] = "WriteConfirmation"

    confirmation_token: SecretInput
    confirmed: Literal[True]


class Evidence(Schema):
    """A source of an answer; pass `result_ref` to `copilot.get_result`."""

    component: ClassVar[str | None] = "EvidenceRef"

    result_ref: Id
    label: str | None = None
    locator: str | None = None


class RunAnswer(Schema):
    """The answer of a run and its evidence."""

    component: ClassVar[str | None] = "RunAnswer"

    answer: str = ""
    evidence: list[Evidence] = Field(default_factory=list)


class RunBudgets(Schema):
    """The limits of a run and how much of them it has used; times are in milliseconds."""

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
        """True if the run has used up its turns, its tool calls or its time."""
        return (
            self.turns >= self.max_turns
            or self.tool_calls >= self.max_tool_calls
            or self.elapsed_ms >= self.max_elapsed_ms
        )


class QuestionOption(Schema):
    """One possible answer to a question; send its `value`."""

    component: ClassVar[str | None] = "QuestionOption"

    value: str
    label: str | None = None
    description: str | None = None


class PendingQuestion(Schema):
    """A question the run needs answered before it continues."""

    component: ClassVar[str | None] = "PendingQuestion"

    question: str = ""
    options: list[QuestionOption] = Field(default_factory=list)
    context_result_ref: Id | None = None


class PendingWrite(Schema):
    """A write that the run announces and does only after a confirmation."""

    component: ClassVar[str | None] = "PendingWrite"

    action_id: str
    title: str | None = None
    effect: OpenEnum[WriteEffect] | None = None
    arguments: JsonObject = Field(default_factory=dict)
    confirmation_token: Secret

    @property
    def is_destructive(self) -> bool:
        """True if the write cannot be undone, or when the platform does not say."""
        return self.effect != WriteEffect.WRITE


class Run(Schema):
    """One query, its state and its answer. `error` has `code` and `message` where known."""

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
        """True if the run is over, with or without success."""
        return self.status in (RunStatus.SUCCEEDED, RunStatus.FAILED, RunStatus.CANCELED)

    @property
    def needs_answer(self) -> bool:
        """True while the run waits for `runs.answer`."""
        return self.status == RunStatus.WAITING_FOR_USER

    @property
    def needs_confirmation(self) -> bool:
        """True while the run waits for `runs.confirm`."""
        return self.status == RunStatus.PENDING_WRITE

    @property
    def text(self) -> str:
        """The text of the answer; empty while there is none."""
        return self.answer.answer if self.answer else ""


class CopilotResult(Schema):
    """A result that a run looked up; `data` is JSON whose shape depends on `kind`."""

    component: ClassVar[str | None] = "ResultHandleView"

    id: Id
    run_id: Id | None = None
    kind: str | None = None
    label: str | None = None
    locator: str | None = None
    created_at: Timestamp | None = None
    data: Json = None
