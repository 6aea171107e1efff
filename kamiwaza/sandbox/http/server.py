"""HTTP server of the sandbox, from the standard library."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

from kamiwaza.concurrency.locks import new_lock
from kamiwaza.sandbox.message import Answer, Request, json_answer

if TYPE_CHECKING:
    from types import TracebackType

logger: logging.Logger = logging.getLogger("kamiwaza.sandbox")

# Seconds between two checks of a stream without new data.
_IDLE_POLL_SECONDS = 0.01
Handle = Callable[[Request], Answer]


class SandboxServer:
    """Serves the sandbox over HTTP from threads until it is closed. `url` is its base URL."""

    def __init__(self, handle: Handle, *, host: str = "127.0.0.1", port: int = 0) -> None:
        """Bind a server.

        Args:
            handle: returns the answer to a request.
            host: the address to bind to.
            port: the port; 0 takes any free port.

        Raises:
            OSError: the port is in use.
        """
        self._server = _Server((host, port), handle)
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="kamiwaza-sandbox",
            daemon=True,
        )
        self.port: int = self._server.server_address[1]
        self.url: str = f"http://{host}:{self.port}/api"

    def start(self) -> Self:
        """Begin to serve and return the server."""
        self._thread.start()
        return self

    def close(self) -> None:
        """Stop serving and end every connection. Closing twice does nothing."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.end_connections()

    def __enter__(self) -> Self:
        """Return the server, which is already serving."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the server."""
        self.close()


class _Server(ThreadingHTTPServer):
    """Tracks its connections, so that closing ends them."""

    daemon_threads = True
    # Length of the accept queue. The system limits it.
    request_queue_size = 4096

    def __init__(self, address: tuple[str, int], handle: Handle) -> None:
        self._connections: set[socket.socket] = set()
        self._lock = new_lock()
        super().__init__(address, partial(_Handler, handle))

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        with self._lock:
            open_ones = list(self._connections)
        for connection in open_ones:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                logger.debug("a connection was closed already")

    def handle_error(self, request: Any, client_address: Any) -> None:
        logger.debug("connection from %s ended early", client_address, exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    """Converts between the standard library's server and the platform."""

    protocol_version = "HTTP/1.1"
    server_version = "kamiwaza-sandbox"
    disable_nagle_algorithm = True
    wbufsize = -1

    def __init__(self, handle: Handle, *connection: Any) -> None:
        self._handle = handle
        super().__init__(*connection)

    def __getattr__(self, name: str) -> Callable[[], None]:
        # The base class calls one method per HTTP method; all are served the same way.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        try:
            content = self._content()
        except ValueError:
            refusal = json_answer(400, {"detail": "The body is broken"})
            self._send(refusal.with_headers(("connection", "close")))
            self._drain_connection()
            return
        request = Request(
            method=self.command,
            target=self.path,
            headers=tuple(self.headers.items()),
            body=content,
            origin=f"http://{self.headers.get('host', 'localhost')}",
        )
        try:
            answer = self._handle(request)
        except Exception:
            logger.exception("the sandbox failed at %s %s", request.method, request.path)
            answer = json_answer(500, {"detail": "Internal Server Error"})
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        body = answer.body
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if not isinstance(body, bytes):
            self.send_header("transfer-encoding", "chunked")
        elif answer.status not in (204, 304):
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            for part in (body,) if isinstance(body, bytes) else _chunked(body):
                self.wfile.write(part)
                self.wfile.flush()

    def _content(self) -> bytes:
        """Return the body, also a chunked one."""
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts: list[bytes] = []
        while size := int(self.rfile.readline(64).partition(b";")[0], 16):
            parts.append(self.rfile.read(max(size, 0)))
            if self.rfile.read(2) != b"\r\n":
                raise ValueError("a chunk has another size than announced")
        while self.rfile.readline(65_536) not in (b"\r\n", b""):
            continue  # skip trailers
        return b"".join(parts)

    def _drain_connection(self) -> None:
        """Read what the client still sends: closing with unread data would reset the connection."""
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(1.0)
        while self.rfile.read1(65536):
            continue

    def log_message(self, format: str, *args: Any) -> None:
        logger.debug(format, *args)


def _chunked(parts: Iterable[bytes]) -> Iterator[bytes]:
    for part in parts:
        if not part:  # no data yet; an empty chunk would end the stream
            time.sleep(_IDLE_POLL_SECONDS)
            continue
        yield b"%x\r\n%s\r\n" % (len(part), part)
    yield b"0\r\n\r\n"
