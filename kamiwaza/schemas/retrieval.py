"""Rows of datasets: the jobs that fetch them, and the ways they come."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from pydantic import Field, JsonValue

from kamiwaza.operations.lifecycles import RETRIEVAL_JOB
from kamiwaza.schemas._base import JsonObject, OpenEnum, Schema, Timestamp
from kamiwaza.schemas._rows import rows_of
from kamiwaza.schemas._secret import Secret

if TYPE_CHECKING:
    from kamiwaza.operations.state import OperationState
    from kamiwaza.streaming.kinds import StreamEvent

# What platforms say in between; everything else they send are rows.
_NO_ROWS = frozenset({"heartbeat", "keepalive", "ping", "progress", "status"})


class Transport(StrEnum):
    """How rows come: in the answer, as a stream of events, or over Arrow Flight."""

    INLINE = "inline"
    SSE = "sse"
    GRPC = "grpc"


class DatasetDescriptor(Schema):
    """The dataset a job reads; `estimated_bytes` is its size in bytes."""

    component: ClassVar[str | None] = "DatasetDescriptor"

    urn: str
    platform: str | None = None
    path: str | None = None
    format: str | None = None
    estimated_rows: int | None = None
    estimated_bytes: int | None = None


class InlineData(Schema):
    """Rows that came with the answer, in whatever form `media_type` says."""

    component: ClassVar[str | None] = "InlineData"

    media_type: str | None = None
    data: JsonValue = None
    row_count: int | None = None
    metadata: JsonObject = Field(default_factory=dict)


class FlightEndpoint(Schema):
    """One place rows can be fetched from."""

    component: ClassVar[str | None] = "FlightEndpoint"

    location: str


class GrpcHandshake(Schema):
    """What an Arrow Flight client needs to fetch the rows.

    The token is good for one use, until `expires_at`. Older servers speak a protocol of their
    own, see `is_arrow_flight`.
    """

    component: ClassVar[str | None] = "GrpcHandshake"

    token: Secret
    expires_at: Timestamp | None = None
    protocol: str = "arrow-flight"
    endpoints: list[FlightEndpoint] = Field(default_factory=list)
    endpoint: str | None = None

    @property
    def is_arrow_flight(self) -> bool:
        """True if an Arrow Flight client can fetch the rows."""
        return self.protocol == "arrow-flight"

    @property
    def locations(self) -> list[str]:
        """Where the rows can be fetched from, the first choice first."""
        found = [one.location for one in self.endpoints]
        return found or ([self.endpoint] if self.endpoint else [])


class RetrievalState(Schema):
    """What is said of a retrieval job wherever it is reported."""

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
        """The status in the words every long operation of this client shares."""
        return RETRIEVAL_JOB.state_of(self.status or "")

    @property
    def is_done(self) -> bool:
        """True when the job has ended, well or not."""
        return self.state.is_terminal


class RetrievalJob(RetrievalState):
    """A retrieval job as it was begun; `inline` and `grpc` are in no later answer."""

    component: ClassVar[str | None] = "RetrievalJob"

    inline: InlineData | None = None
    grpc: GrpcHandshake | None = None

    @property
    def rows(self) -> list[JsonObject]:
        """The rows that came with the answer, none if they come in another way.

        Each is a JSON object; see `client.retrieval.rows` for how other data become such.
        """
        return [] if self.inline is None else rows_of(self.inline.data, self.inline.media_type)

    @property
    def needs_stream(self) -> bool:
        """True if the rows are still to be read from the job's stream."""
        return self.inline is None and self.grpc is None


class JobProgress(Schema):
    """How far a retrieval has come: bytes, rows and chunks so far."""

    component: ClassVar[str | None] = "JobProgress"

    bytes_processed: int | None = None
    rows_processed: int | None = None
    chunks_emitted: int | None = None


class RetrievalJobStatus(RetrievalState):
    """How a retrieval job stands; its rows are not in here."""

    component: ClassVar[str | None] = "RetrievalJobStatus"

    progress: JobProgress | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class RetrievalChunk(Schema):
    """Some rows of a stream. `event` is the type it came under, `sequence` its number."""

    event: str = "chunk"
    sequence: int | None = None
    data: JsonValue = None

    @property
    def rows(self) -> list[JsonObject]:
        """The rows, each a JSON object; none in a mere sign of life."""
        return [] if self.event in _NO_ROWS else rows_of(self.data, "application/json")


class RetrievalComplete(Schema):
    """The end of a stream: all rows have come. What else it says is kept as it came."""


RetrievalEvent: TypeAlias = RetrievalChunk | RetrievalComplete
"""What a retrieval's stream consists of."""


def read_event(event: StreamEvent) -> RetrievalEvent:
    """Return what one event of a retrieval's stream says; a type nobody knows carries rows."""
    data = event.data
    if event.event == "complete":
        return RetrievalComplete.model_validate(data if isinstance(data, dict) else {})
    if isinstance(data, dict) and "data" in data and (event.event == "chunk" or "sequence" in data):
        number = data.get("sequence")
        sequence = number if isinstance(number, int) else None
        return RetrievalChunk(event=event.event, sequence=sequence, data=data["data"])
    return RetrievalChunk(event=event.event, data=data)
