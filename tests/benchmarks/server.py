"""A platform in a process of its own, so that its work is not counted as the client's."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from pathlib import Path

_JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"


class _Connection(asyncio.Protocol):
    """Answers every request with the body, after a while if there is a latency."""

    def __init__(self, answer: bytes, latency: float) -> None:
        self._answer, self._latency = answer, latency
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *whole, self._held = (self._held + data).split(b"\r\n\r\n")
        for _ in whole:
            if self._latency:
                asyncio.get_running_loop().call_later(
                    self._latency, self._transport.write, self._answer
                )
            else:
                self._transport.write(self._answer)


async def _serve(body: bytes, latency: float, certificate: str) -> None:
    answer = _JSON % (len(body), body)
    tls = None
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: _Connection(answer, latency), "127.0.0.1", 0, backlog=2048, ssl=tls
    )
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


def make_certificate(folder: Path) -> Path:
    """Write a certificate for 127.0.0.1 and its key, and return their file."""
    pem, key, cert = folder / "both.pem", folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(cert)],
        check=True, capture_output=True,
    )  # fmt: skip
    pem.write_bytes(key.read_bytes() + cert.read_bytes())
    return pem


class Server:
    """The process while a `with` block runs; entering gives its address.

    With a `certificate`, a PEM file that holds its key too, it speaks TLS.
    """

    def __init__(
        self, body: bytes, *, latency: float = 0.0, certificate: Path | None = None
    ) -> None:
        self._body, self._latency, self._certificate = body, latency, certificate

    def __enter__(self) -> str:
        facts = (self._latency, len(self._body), self._certificate or "")
        command = [sys.executable, str(Path(__file__)), *map(str, facts)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(self._body)
        self._process.stdin.flush()
        scheme = "https" if self._certificate else "http"
        return f"{scheme}://127.0.0.1:{int(self._process.stdout.readline())}"

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve(sys.stdin.buffer.read(int(sys.argv[2])), float(sys.argv[1]), sys.argv[3]))
