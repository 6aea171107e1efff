"""Send generated requests to the embedded platform in this process."""

from __future__ import annotations

import logging
import signal
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests
from schemathesis import Response

from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.message import Answer, Request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from schemathesis import Case

ORIGIN = "https://kamiwaza.test"
_STREAM_PARTS = 20
# Processor seconds, not seconds: the result does not depend on the load of the machine.
_MAX_CPU_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request, its answer, and the exception behind an answer 500."""

    request: Request
    answer: Answer
    response: Response
    crash: str


class FuzzedPlatform:
    """A platform with a few things on it. It is made again when its administrator is lost."""

    def __init__(self) -> None:
        """Make the platform."""
        self._crashes = _Crashes()
        self._sandbox = _populated()

    def send(self, case: Case[Any]) -> Exchange:
        """Send one request as the administrator.

        Raises:
            UnsendableError: the request cannot be written as HTTP.
        """
        prepared = _prepared(case, self._token())
        request = _request(prepared)
        self._crashes.last = ""
        with self._crashes.watched(), _cpu_limit():
            answer = self._sandbox.handle(request)
            content = _content(answer)
        return Exchange(request, answer, _response(prepared, answer, content), self._crashes.last)

    def pass_time(self, seconds: float) -> None:
        """Turn the clock of the platform."""
        clock: Any = self._sandbox.clock
        clock.advance(seconds)

    def _token(self) -> str:
        user = self._sandbox.state.identity.users.get("admin")
        if user is None or "admin" not in user.roles or not user.enabled:
            self._sandbox = _populated()
        return self._sandbox.token()


class UnsendableError(Exception):
    """A generated request that cannot be written as HTTP."""


class _Crashes(logging.Handler):
    """Keeps the last exception that the platform logged."""

    def __init__(self) -> None:
        super().__init__()
        self.last = ""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            frames = traceback.extract_tb(error.__traceback__)[-2:]
            places = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
            self.last = f"{type(error).__name__}: {error} ({places})"

    @contextmanager
    def watched(self) -> Iterator[None]:
        logger = logging.getLogger("kamiwaza.sandbox")
        logger.addHandler(self)
        propagate, logger.propagate = logger.propagate, False
        try:
            yield
        finally:
            logger.removeHandler(self)
            logger.propagate = propagate


def _populated() -> Sandbox:
    sandbox = Sandbox(items=3)
    sandbox.add_deployment("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0")
    workroom = sandbox.add_workroom("fuzzed")
    sandbox.add_dataset("fuzzed", [{"name": "a", "size": 1}, {"name": "b", "size": 2}])
    sandbox.add_file("fuzzed.txt", "Ada writes a program.", workroom=workroom)
    sandbox.add_vectors("fuzzed", [[0.5] * 32, [0.25] * 32], workroom=workroom)
    return sandbox


def _prepared(case: Case[Any], token: str) -> requests.PreparedRequest:
    headers = {"authorization": f"Bearer {token}"}
    try:
        arguments = case.as_transport_kwargs(base_url=f"{ORIGIN}/api", headers=headers)
        return requests.Request(**{**arguments, "headers": dict(arguments["headers"])}).prepare()
    except (ValueError, UnicodeError) as error:
        raise UnsendableError(str(error)) from error


def _request(prepared: requests.PreparedRequest) -> Request:
    body: Any = prepared.body or b""
    headers = tuple(
        (name, value if isinstance(value, str) else value.decode("latin-1"))
        for name, value in prepared.headers.items()
    )
    return Request(
        method=str(prepared.method),
        target=prepared.path_url,
        headers=headers,
        body=body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass"),
        origin=ORIGIN,
    )


def _content(answer: Answer) -> bytes:
    """Return the body, of a stream the first parts."""
    if isinstance(answer.body, bytes):
        return answer.body
    content = bytearray()
    for number, part in enumerate(answer.body):
        content += part
        # An empty part of a live stream says that there is nothing to send yet.
        if not part or number >= _STREAM_PARTS:
            break
    return bytes(content)


def _response(prepared: requests.PreparedRequest, answer: Answer, content: bytes) -> Response:
    headers: dict[str, list[str]] = {}
    for name, value in answer.headers:
        headers.setdefault(name.lower(), []).append(value)
    is_whole = isinstance(answer.body, bytes)
    return Response(
        answer.status, headers, content, prepared, 0.0, verify=True, stream_cut_short=not is_whole
    )


@contextmanager
def _cpu_limit() -> Iterator[None]:
    """Interrupt the platform where one request takes too much processor time."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"one request took more than {_MAX_CPU_SECONDS} s of processor time")

    previous = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, _MAX_CPU_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)
