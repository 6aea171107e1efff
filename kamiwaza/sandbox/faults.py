"""Fault injection: scheduled answers, and failures of operations, files and streams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.context._readiness import Readiness
from kamiwaza.sandbox.behaviours.context._stored_files import StoredFiles
from kamiwaza.sandbox.behaviours.context._vectors import Vectors
from kamiwaza.sandbox.message import Answer, first_header, json_answer, phrase, text_answer
from kamiwaza.sandbox.state.deployments import DeploymentFailure
from kamiwaza.sandbox.state.long_operations import OperationFailure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.state.state import State

# A fault for any operation skips these: a client may log in before its first call.
_LOGIN = frozenset({"auth.login", "auth.refresh_token"})


@dataclass(slots=True)
class ScheduledAnswer:
    """One scheduled answer. `operation` is a name or `METHOD /path`; None means any."""

    answer: Answer
    operation: str | None
    remaining: int


class Faults:
    """The scheduled answers, in order."""

    def __init__(self) -> None:
        """Begin without scheduled answers."""
        self._scheduled: list[ScheduledAnswer] = []

    def schedule(self, answer: Answer, *, count: int, operation: str | None) -> None:
        """Give `answer` to the next calls of an operation.

        Args:
            answer: the answer.
            count: number of calls.
            operation: name of the operation or `METHOD /path`; None for any but logins.
        """
        self._scheduled.append(ScheduledAnswer(answer, operation, count))

    def clear(self) -> None:
        """Remove all scheduled answers."""
        self._scheduled.clear()

    def take(self, name: str | None, method: str, path: str) -> Answer | None:
        """Return the answer scheduled for this call, or None."""
        for scheduled in self._scheduled:
            matches_any = scheduled.operation is None and name not in _LOGIN
            if matches_any or scheduled.operation in {name or path, f"{method} {path}"}:
                scheduled.remaining -= 1
                if scheduled.remaining <= 0:
                    self._scheduled.remove(scheduled)
                return scheduled.answer
        return None


def fault_answer(
    status: int, body: object, headers: Mapping[str, str], retry_after: float | None
) -> Answer:
    """Return an answer for a fault.

    Args:
        status: HTTP status.
        body: bytes are sent unchanged, text as HTML if it starts with `<` and else as plain text,
            other values as JSON. None is FastAPI's `{"detail": <reason phrase>}`.
        headers: further headers.
        retry_after: value of the `Retry-After` header in seconds. None omits it.
    """
    extra = tuple(headers.items())
    if retry_after is not None:
        extra = (*extra, ("retry-after", f"{retry_after:g}"))
    if isinstance(body, bytes):
        return Answer(status, extra, body)
    if isinstance(body, str):
        kind = "text/html" if body.lstrip().startswith("<") else "text/plain"
        plain = text_answer(status, body, kind)
    else:
        plain = json_answer(status, {"detail": phrase(status)} if body is None else body)
    if first_header(extra, "content-type") is not None:
        return Answer(status, extra, plain.body)
    return plain.with_headers(*extra)


class FaultInjection:
    """Methods that make the platform fail, for tests of a client's error handling."""

    state: State
    _faults: Faults

    def fail_next(
        self,
        *,
        status: int = 503,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        retry_after: float | None = None,
        count: int = 1,
        operation: str | None = None,
    ) -> None:
        """Answer the next calls with an error instead of serving them.

        Several faults are used in the order of the calls to this method.

        Args:
            status: HTTP status.
            body: a JSON value, text (HTML if it starts with `<`) or bytes. Default: FastAPI's body.
            headers: further headers.
            retry_after: value of the `Retry-After` header in seconds. Default: no header.
            count: number of calls.
            operation: limit it to an operation, such as `"models.list_models"`,
                `"inference.chat"` or `"GET /api/models/"`. Default: any except login and
                    token refresh.
        """
        answer = fault_answer(status, body, headers or {}, retry_after)
        with self.state.lock:
            self._faults.schedule(answer, count=count, operation=operation)

    def clear_faults(self) -> None:
        """Remove the faults of `fail_next` that are not used yet."""
        with self.state.lock:
            self._faults.clear()

    def fail_download(self, file: str | None = None, *, at: float = 0.5) -> None:
        """Make a running or the next download fail.

        Args:
            file: name or id of the file. Default: any file.
            at: fraction of the file after which it fails, from 0 to 1.
        """
        with self.state.lock:
            self.state.downloads.plan_failure(file, at)

    def lose_file(self, file: str) -> None:
        """Lose a downloaded file. A deployment that needs it ends in `MUST_REDOWNLOAD`.

        Args:
            file: name or id of the file.
        """
        with self.state.lock:
            for record in self.state.models.files.values():
                if file in (record.name, str(record.id)):
                    record.storage_location = None

    def fail_deployment(
        self,
        code: str = "OOM",
        *,
        message: str = "The engine ran out of memory",
        status: str = "FAILED",
        recovers_after: float | None = None,
    ) -> None:
        """Make the next deployment fail.

        Args:
            code: its error code.
            message: its error message.
            status: the status it ends in.
            recovers_after: seconds after which it is deployed nevertheless, as some are after
                `ERROR`.
                Default: never.
        """
        failure = DeploymentFailure(status, code, message, recovers_after)
        with self.state.lock:
            self.state.deployments.plan_failure(failure)

    def stall_deployment(self) -> None:
        """Make the next deployment stay in `INITIALIZING` forever."""
        with self.state.lock:
            self.state.deployments.plan_failure(DeploymentFailure("INITIALIZING"))

    def fail_operation(
        self, kind: str, code: str = "INTERNAL", *, reason: str = "it broke", state: str = ""
    ) -> None:
        """Make the next long operation of a kind fail halfway.

        Args:
            kind: the kind, as in `client.raw.operation`.
            code: its error code.
            reason: its error message.
            state: the state it ends in. Default: the usual one of the kind.

        Raises:
            InvalidArgumentError: the kind is unknown.
        """
        with self.state.lock:
            self.state.long_operations.plan_failure(
                kind, OperationFailure(True, state or None, code, reason)
            )

    def stall_operation(self, kind: str, *, state: str = "", seconds: float | None = None) -> None:
        """Make the next long operation of a kind stall before its last state.

        Args:
            kind: the kind, as in `client.raw.operation`.
            state: the state it stays in. Default: the one before the last.
            seconds: seconds until it continues. Default: forever.

        Raises:
            InvalidArgumentError: the kind is unknown.
        """
        with self.state.lock:
            self.state.long_operations.plan_failure(
                kind, OperationFailure(False, state or None, seconds=seconds)
            )

    def delay_schemas(self, seconds: float) -> None:
        """Set the age at which a dataset accepts a schema. Before that the answer is 404.

        Args:
            seconds: the age in seconds; 0.25 unless set.
        """
        with self.state.lock:
            self.state.stores.instance(Catalog).schema_delay = seconds

    def lose_vector_backend(self) -> None:
        """Remove the vector backend. Calls that need it are answered with 501."""
        with self.state.lock:
            self.state.stores.instance(Vectors).backend = False

    def fail_file(self, filename: str, *, reason: str = "The file cannot be read") -> None:
        """Make the next pipeline job fail at a file.

        The job itself completes. Processing the file again succeeds.

        Args:
            filename: name of the file.
            reason: its error message.
        """
        with self.state.lock:
            self.state.stores.instance(StoredFiles).planned_failures.append((filename, reason))

    def set_readiness(
        self,
        part: str,
        state: str = "unavailable",
        *,
        reason: str = "out of order",
        retry_after: int | None = None,
    ) -> None:
        """Set the state of a part of the context service.

        Args:
            part: `embedding`, `vector`, `lexical`, `extractor`, `graph`, `agentic` or `audio`.
            state: `ready`, `degraded` or `unavailable`.
            reason: why it is not ready.
            retry_after: seconds after which to try again, in the answer. Default: unknown.

        Raises:
            InvalidArgumentError: there is no such part.
        """
        with self.state.lock:
            self.state.stores.instance(Readiness).set(part, state, reason, retry_after)

    def publish(self, workroom: object, event: str, data: object) -> str:
        """Publish an event in a workroom and return the event's id.

        Args:
            workroom: id of the workroom.
            event: type of the event.
            data: its data, as a JSON value.
        """
        with self.state.lock:
            return self.state.feeds.publish(str(workroom), event, data)

    def cut_streams(self, *, after: int, count: int = 1) -> None:
        """Break the next connections to event streams.

        Args:
            after: number of events after which a connection breaks.
            count: number of connections.
        """
        with self.state.lock:
            self.state.feeds.break_connections(after, count)

    def end_streams(self) -> None:
        """End all open event streams. Reconnecting to a workroom's stream is answered with 204."""
        with self.state.lock:
            self.state.feeds.ended = True
