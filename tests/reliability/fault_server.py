"""A loopback server that answers byte by byte as a script says, and records the requests."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Literal, NoReturn, Self

CRLF = b"\r\n"
Ending = Literal["close", "reset", "hold", "open"]


@dataclass(frozen=True)
class Received:
    """One request as it arrived; `connection` counts the connections from 1."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    connection: int

    def header(self, name: str) -> str | None:
        return dict(self.headers).get(name.lower())

    @property
    def bearer(self) -> str:
        return (self.header("authorization") or "").removeprefix("Bearer ")

    @property
    def text(self) -> str:
        """Everything that was sent, to look for what must not have been."""
        return f"{self.method} {self.target} {self.headers} {self.body!r}"


class Line:
    """One connection as a step of the script sees it."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self.sock = sock
        self._stopping = stopping

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    @property
    def server_is_closing(self) -> bool:
        """True once the server is left."""
        return self._stopping.is_set()

    def wait(self, seconds: float | None = None) -> None:
        """Wait, at most until the server is closed."""
        self._stopping.wait(seconds)

    def close(self) -> NoReturn:
        """End the connection by FIN."""
        raise ConnectionError("ended by the script")

    def reset(self) -> NoReturn:
        """End the connection by RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise ConnectionError("broken by the script")

    def end(self, how: Ending) -> None:
        """Close, reset or hold the connection, or leave it open for the next request."""
        if how == "close":
            self.close()
        elif how == "reset":
            self.reset()
        elif how == "hold":
            self.wait()


Step = Callable[[Line], None]
Script = Callable[[Received], Step]


def answer(
    status: int = 200,
    body: bytes | str | object = b"[]",
    *,
    headers: Iterable[tuple[str, str]] = (),
    kind: str = "application/json",
    length: int | None = None,
) -> Step:
    """Answer properly; `length` lies about the body's size, and then the connection ends."""
    data = _bytes(body)
    size = len(data) if length is None else length
    fields = [("Content-Type", kind), ("Content-Length", str(size)), *headers]

    def step(line: Line) -> None:
        line.send(head(status, fields) + data)
        if length is not None:
            line.close()

    return step


def head(status: int, fields: Iterable[tuple[str, str]] = ()) -> bytes:
    lines = [
        f"HTTP/1.1 {status} Said".encode(),
        *(f"{n}: {v}".encode("latin-1") for n, v in fields),
    ]
    return CRLF.join([*lines, b"", b""])


def raw(*pieces: bytes, then: Ending = "close") -> Step:
    """Send these bytes, then close, reset or hold the connection, or leave it open."""

    def step(line: Line) -> None:
        for piece in pieces:
            line.send(piece)
        line.end(then)

    return step


def close(line: Line) -> None:
    """End the connection without a word."""
    line.close()


def reset(line: Line) -> None:
    """Break the connection without a word."""
    line.reset()


def silence(line: Line) -> None:
    """Say nothing until the server is closed."""
    line.wait()


def drip(first: bytes, byte: bytes = b"a", *, pause: float = 0.02) -> Step:
    """Send `first`, then one byte after another, never an end."""

    def step(line: Line) -> None:
        line.send(first)
        while not line.server_is_closing:
            line.send(byte)
            line.wait(pause)

    return step


def endless(first: bytes, block: bytes) -> Step:
    """Send `first`, then `block` over and over as fast as it is taken."""

    def step(line: Line) -> None:
        line.send(first)
        while not line.server_is_closing:
            line.send(block)

    return step


def _bytes(body: bytes | str | object) -> bytes:
    if isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


@dataclass
class FaultServer:
    """Answers request n by step n of `steps`, the last one for ever, or as `script` says.

    `first` is a step taken with each connection before anything is read.
    """

    steps: tuple[Step, ...] = ()
    script: Script | None = None
    first: Step | None = None
    tls: ssl.SSLContext | None = None
    requests: list[Received] = field(default_factory=list)
    connections: int = 0

    def __post_init__(self) -> None:
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._acceptor: threading.Thread | None = None
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stopping.set()
        self.refuse_connections()
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        self.wait_for_lines()

    def refuse_connections(self) -> None:
        """Close the port. Connections that are open stay so."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        # A connection that is accepted after this would never be closed.
        if self._acceptor is not None:
            self._acceptor.join(5)

    def wait_for_lines(self) -> None:
        """Wait until every connection so far has ended."""
        for thread in list(self._threads):
            thread.join(5)

    @property
    def open_lines(self) -> int:
        """The number of connections that have not ended."""
        return sum(thread.is_alive() for thread in self._threads)

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            # Else an answer may wait for the client's acknowledgement of TLS tickets, and is lost
            # if the connection is reset meanwhile. Servers of HTTP set this too.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            with self._lock:
                self._open.add(sock)
            thread = threading.Thread(
                target=self._serve, args=(sock, self.connections), daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        inner = sock
        try:
            if self.tls is not None:
                inner = self.tls.wrap_socket(sock, server_side=True)
            self._talk(inner, number)
        except (OSError, ValueError):
            pass  # the client is gone, or a step ended the connection
        finally:
            with self._lock:
                self._open.discard(sock)
            inner.close()
            sock.close()

    def _talk(self, sock: socket.socket, number: int) -> None:
        line = Line(sock, self._stopping)
        if self.first is not None:
            self.first(line)
            if self._stopping.is_set():
                return
        with sock.makefile("rb") as reader:
            while (request := _read(reader, number)) is not None:
                self._next(request)(line)

    def _next(self, request: Received) -> Step:
        with self._lock:
            self.requests.append(request)
            if self.script is None:
                return self.steps[min(len(self.requests), len(self.steps)) - 1]
        return self.script(request)


def serve(*steps: Step, **options: Any) -> FaultServer:
    """Return a server of these steps, to be entered."""
    return FaultServer(steps, **options)


def _read(reader: BinaryIO, number: int) -> Received | None:
    first = reader.readline()
    if not first:
        return None
    method, target, _ = first.decode("latin-1").split(" ", 2)
    fields: list[tuple[str, str]] = []
    while (row := reader.readline()) not in (CRLF, b""):
        name, _, value = row.decode("latin-1").partition(":")
        fields.append((name.strip().lower(), value.strip()))
    body = _body(reader, dict(fields))
    return Received(method, target, tuple(fields), body, number)


def _body(reader: BinaryIO, fields: dict[str, str]) -> bytes:
    if fields.get("transfer-encoding", "").lower() != "chunked":
        return reader.read(int(fields.get("content-length", "0")))
    pieces: list[bytes] = []
    while size := int(reader.readline(), 16):
        pieces.append(reader.read(size))
        reader.readline()
    reader.readline()
    return b"".join(pieces)
