"""Threads of a workroom, their messages and queued turns."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Protocol

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.workroom_credentials import (
    CredentialOutcome,
    CredentialPath,
    CredentialResolution,
)


class TurnState(StrEnum):
    """The known states of a turn. The contract has no list, so expect others."""

    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"


class HasThreadKey(Protocol):
    """An object with the key of a thread: the thread, a message, a turn."""

    @property
    def thread_key(self) -> str:
        """The key of the thread in its workroom."""
        ...


def thread_key_of(value: HasThreadKey | str) -> str:
    """Return the key of a thread, or the key itself. Raises InvalidArgumentError if empty."""
    key = value if isinstance(value, str) else value.thread_key
    if not key:
        raise InvalidArgumentError("thread: which one?")
    return key


class WorkroomThread(Schema):
    """A conversation in a workroom, identified by its `thread_key`."""

    component: ClassVar[str | None] = "WorkroomRuntimeThreadResponse"

    thread_key: str
    title: str | None = None
    created_by_user_id: str | None = None
    created_by_username: str | None = None
    created_by_email: str | None = None
    claim_state: str | None = None
    claim_holder_user_id: str | None = None
    claim_holder_username: str | None = None
    claim_holder_email: str | None = None
    current_user_can_claim: bool = False
    current_user_can_post: bool = False
    message_count: int = 0
    active_turn_count: int = 0
    queued_turn_count: int = 0
    handoff_note: str | None = None
    handoff_requested_at: Timestamp | None = None
    handoff_to_user_id: str | None = None
    handoff_to_username: str | None = None
    last_activity_at: Timestamp | None = None
    last_message_at: Timestamp | None = None

    @property
    def is_claimed(self) -> bool:
        """True if a member holds the thread."""
        return self.claim_holder_user_id is not None


class WorkroomThreadList(Schema):
    """The envelope of a list of threads."""

    component: ClassVar[str | None] = "WorkroomThreadListResponse"

    items: list[WorkroomThread] = Field(default_factory=list)


class CreateWorkroomThread(Payload):
    """Body that creates a thread. Without a key the platform generates one."""

    component: ClassVar[str | None] = "CreateWorkroomThreadRequest"

    title: str
    thread_key: str | None = None
    opening_message: str | None = None


class WorkroomMessage(Schema):
    """One message of a thread."""

    component: ClassVar[str | None] = "WorkroomThreadMessageResponse"

    id: Id
    thread_key: str = ""
    content: str = ""
    message_type: str | None = None
    message_metadata: JsonObject | None = None
    author_user_id: str | None = None
    author_username: str | None = None
    author_email: str | None = None
    created_at: Timestamp | None = None

    @property
    def author(self) -> str | None:
        """The user name, else the email, else the id of the author; None for the platform."""
        return self.author_username or self.author_email or self.author_user_id


class WorkroomMessageList(Schema):
    """The envelope of a list of messages."""

    component: ClassVar[str | None] = "WorkroomThreadMessageListResponse"

    items: list[WorkroomMessage] = Field(default_factory=list)


class CreateWorkroomMessage(Payload):
    """Body that posts a message."""

    component: ClassVar[str | None] = "CreateWorkroomThreadMessageRequest"

    content: str


class RequestHandoff(Payload):
    """Body that asks another member to take a thread over."""

    component: ClassVar[str | None] = "CreateWorkroomHandoffRequest"

    to_user_id: str
    note: str | None = None


class ThreadHandoff(Schema):
    """The request that another member takes a thread over."""

    component: ClassVar[str | None] = "WorkroomHandoffResponse"

    thread_key: str
    handoff_to_user_id: str | None = None
    handoff_to_username: str | None = None
    handoff_note: str | None = None
    handoff_requested_at: Timestamp | None = None


class AcquireClaim(Payload):
    """Body that claims a thread for the caller's next question."""

    component: ClassVar[str | None] = "AcquireWorkroomThreadClaimRequest"

    prompt_excerpt: str | None = None


class ThreadClaim(Schema):
    """The claim of a thread. While a member holds it, the turns of others wait."""

    component: ClassVar[str | None] = "WorkroomThreadClaimResponse"

    thread_key: str
    workroom_id: Id | None = None
    claim_state: str | None = None
    interaction_mode: str | None = None
    holder_user_id: str | None = None
    holder_username: str | None = None
    holder_email: str | None = None
    is_current_holder: bool = False
    queued_turn_id: Id | None = None
    claimed_at: Timestamp | None = None
    released_at: Timestamp | None = None

    @property
    def is_mine(self) -> bool:
        """True if the caller holds the thread."""
        return self.is_current_holder

    @property
    def is_released(self) -> bool:
        """True if the claim is over."""
        return self.released_at is not None


class QueuedTurn(Schema):
    """A queued turn: one question in the queue of a thread."""

    component: ClassVar[str | None] = "WorkroomQueuedTurnResponse"

    id: Id
    thread_key: str = ""
    turn_state: OpenEnum[TurnState] | None = None
    user_id: str | None = None
    username: str | None = None
    email: str | None = None
    current_user: bool = False
    prompt_excerpt: str | None = None
    connector_key: str | None = None
    credential_outcome: OpenEnum[CredentialOutcome] | None = None
    credential_path: OpenEnum[CredentialPath] | None = None
    credential_requirement_source: OpenEnum[CredentialPath] | None = None
    credential_resolution_state: str | None = None
    credential_source: str | None = None
    created_at: Timestamp | None = None
    started_at: Timestamp | None = None
    completed_at: Timestamp | None = None

    @property
    def is_waiting(self) -> bool:
        """True if the turn has not started."""
        return self.started_at is None and self.completed_at is None

    @property
    def is_done(self) -> bool:
        """True if the turn is completed."""
        return self.completed_at is not None


class QueuedTurnList(Schema):
    """The envelope of a list of turns."""

    component: ClassVar[str | None] = "WorkroomQueuedTurnListResponse"

    items: list[QueuedTurn] = Field(default_factory=list)


class EnqueueTurn(Payload):
    """Body that adds a question to the queue of a thread."""

    component: ClassVar[str | None] = "CreateWorkroomQueuedTurnRequest"

    prompt: str
    connector_key: str | None = None


class EnqueuedTurn(Schema):
    """The result of queueing a question: its turn, its claim, and the credential it uses."""

    component: ClassVar[str | None] = "WorkroomQueuedTurnEnqueueResponse"

    turn: QueuedTurn | None = None
    claim: ThreadClaim | None = None
    credential_resolution: CredentialResolution | None = None
    interaction_mode: str | None = None

    @property
    def ok(self) -> bool:
        """True if the question was queued. If not, `credential_resolution` has the reason."""
        return self.turn is not None


class CompleteTurn(Payload):
    """Body that completes a turn, with an optional note."""

    component: ClassVar[str | None] = "CompleteWorkroomQueuedTurnRequest"

    completion_note: str | None = None


class CompletedTurn(Schema):
    """A completed turn, and the next one with its `claim`."""

    component: ClassVar[str | None] = "WorkroomQueuedTurnCompletionResponse"

    completed_turn: QueuedTurn
    promoted_turn: QueuedTurn | None = None
    claim: ThreadClaim | None = None
