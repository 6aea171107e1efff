"""Retrieval jobs and the rows they return."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from pydantic import Field, PrivateAttr

from kamiwaza.operations.lifecycles import RETRIEVAL_JOB
from kamiwaza.schemas._base import Json, JsonObject, OpenEnum, Schema, Timestamp
from kamiwaza.schemas._rows import rows_of
from kamiwaza.schemas._secret import Secret

if TYPE_CHECKING:
    from kamiwaza.operations.state import OperationState
    from kamiwaza.streaming.kinds import StreamEvent

# Events without rows. Platforms send rows in all other events.
_NO_ROWS = frozenset({"heartbeat", "keepalive", "ping", "progress", "status"})


class Transport(StrEnum):
    """The transport of rows: in the answer, as a stream of events, or over Arrow Flight."""

    INLINE = "inline"
    SSE = "sse"
    GRPC = "grpc"


class DatasetDescriptor(Schema):
    """The dataset that a job reads; `estimated_bytes` is its size in bytes."""

    component: ClassVar[str | None] = "DatasetDescriptor"

    urn: str
    platform: str | None = None
    path: str | None = None
    format: str | None = None
    estimated_rows: int | None = None
    estimated_bytes: int | None = None


class InlineData(Schema):
    """The rows in the answer, in the format of `media_type`."""

    component: ClassVar[str | None] = "InlineData"

    media_type: str | None = None
    data: Json = None
    row_count: int | None = None
    metadata: JsonObject = Field(default_factory=dict)


class FlightEndpoint(Schema):
    """One address of the rows."""

    component: ClassVar[str | None] = "FlightEndpoint"

    location: str


class GrpcHandshake(Schema):
    """The address and token for an Arrow Flight client.

    The token works once, until `expires_at`. Older releases use their own protocol; see
    `is_arrow_flight`.
    """

    component: ClassVar[str | None] = "GrpcHandshake"

    token: Secret
    expires_at: Timestamp | None = None
    protocol: str = "arrow-flight"
    endpoints: list[FlightEndpoint] = Field(default_factory=list)
    endpoint: str | None = None
    _spent: bool = PrivateAttr(default=False)

    def spend_token(self) -> str | None:
        """Return the token in clear, at most once. None if it was returned before."""
        if self._spent:
            return None
        self._spent = True
        return self.token.get_secret_value()

    @property
    def is_arrow_flight(self) -> bool:
        """True if an Arrow Flight client can read the rows."""
        return self.protocol == "arrow-flight"

    @property
    def locations(self) -> list[str]:
        """The addresses of the rows, the preferred one first."""
        locations = [one.location for one in self.endpoints]
        return locations or ([self.endpoint] if self.endpoint else [])


class RetrievalState(Schema):
    """The members that every answer about a retrieval job has."""

    job_id: str
    status: str | None = None
    transport: OpenEnum[Transport] | None = None
    dataset: DatasetDescriptor | None = None

    @property
    def id(self) -> str:
        """The same as `job_id`."""
        return self.job_id

    @property
    def state(self) -> OperationState:
        """The status as a state of long operations."""
        return RETRIEVAL_JOB.state_of(self.status or "")

    @property
    def is_done(self) -> bool:
        """True if the job has ended, with or without success."""
        return self.state.is_terminal


class RetrievalJob(RetrievalState):
    """A retrieval job as it was started; `inline` and `grpc` are in no later answer."""

    component: ClassVar[str | None] = "RetrievalJob"

    inline: InlineData | None = None
    grpc: GrpcHandshake | None = None

    @property
    def rows(self) -> list[JsonObject]:
        """The rows that came with the answer; none if they come another way.

        Each is a JSON object; `client.retrieval.rows` describes the conversion of other data.
        """
        return [] if self.inline is None else rows_of(self.inline.data, self.inline.media_type)

    @property
    def needs_stream(self) -> bool:
        """True if the rows must be read from the job's stream."""
        return self.inline is None and self.grpc is None


class JobProgress(Schema):
    """The progress of a retrieval: bytes, rows and chunks so far."""

    component: ClassVar[str | None] = "JobProgress"

    bytes_processed: int | None = None
    rows_processed: int | None = None
    chunks_emitted: int | None = None


class RetrievalJobStatus(RetrievalState):
    """The state of a retrieval job, without its rows."""

    component: ClassVar[str | None] = "RetrievalJobStatus"

    progress: JobProgress | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class RetrievalChunk(Schema):
    """Some rows of a stream. `event` is the type of the event, `sequence` its number."""

    event: str = "chunk"
    sequence: int | None = None
    data: Json = None

    @property
    def rows(self) -> list[JsonObject]:
        """The rows, each a JSON object; none in a heartbeat."""
        return [] if self.event in _NO_ROWS else rows_of(self.data, "application/json")


class RetrievalComplete(Schema):
    """The end of a stream: all rows have arrived. Further members are kept unchanged."""


RetrievalEvent: TypeAlias = RetrievalChunk | RetrievalComplete
"""The items of a retrieval's stream: chunks, and the end."""


def read_event(event: StreamEvent) -> RetrievalEvent:
    """Return an event of a retrieval's stream as a chunk or the end; unknown types are chunks.

    Args:
        event: the event as the stream delivers it.
    """
    data = event.data
    if event.event == "complete":
        return RetrievalComplete.model_validate(data if isinstance(data, dict) else {})
    if isinstance(data, dict) and "data" in data and (event.event == "chunk" or "sequence" in data):
        number = data.get("sequence")
        sequence = number if isinstance(number, int) else None
        return RetrievalChunk(event=event.event, sequence=sequence, data=data["data"])
    return RetrievalChunk(event=event.event, data=data)
