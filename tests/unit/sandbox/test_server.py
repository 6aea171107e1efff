"""The HTTP server on real sockets."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from kamiwaza.sandbox import Answer, Request, Sandbox, SandboxServer
from kamiwaza.sandbox.__main__ import main
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[SandboxServer]:
    with sandbox.serve() as server:
        yield server


@pytest.fixture
def online(server: SandboxServer, sandbox: Sandbox) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {sandbox.token()}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


def test_the_same_platform_answers_on_the_port(
    sandbox: Sandbox, http: httpx.Client, online: httpx.Client
) -> None:
    made = http.post("/models/", json={"name": "one"}).json()
    assert online.get(f"/models/{made['id']}").json() == made
    assert sandbox.requests[-1].status == 200


def test_a_connection_is_reused(server: SandboxServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    sockets = set()
    for _ in range(3):
        connection.request("GET", "/api/ping")
        assert json.loads(connection.getresponse().read())["status"] == "pong"
        sockets.add(connection.sock)
    connection.close()
    assert len(sockets) == 1


def test_a_redirect_leads_to_the_same_port(online: httpx.Client, server: SandboxServer) -> None:
    answer = online.get("/models?load_files=true")
    assert answer.status_code == 307
    assert answer.headers["location"] == f"{server.url}/models/?load_files=true"


def test_bodies_of_known_and_unknown_length() -> None:
    def handle(request: Request) -> Answer:
        if request.path == "/stream":
            return Answer(200, (), iter([b"one", b"two"]))
        return Answer(200, (), b"whole")

    with SandboxServer(handle).start() as server, httpx.Client(trust_env=False) as client:
        origin = server.url.removesuffix("/api")
        whole, streamed = client.get(f"{origin}/whole"), client.get(f"{origin}/stream")
        assert (whole.headers["content-length"], whole.text) == ("5", "whole")
        assert (streamed.headers["transfer-encoding"], streamed.text) == ("chunked", "onetwo")
        for path in ("whole", "stream"):
            assert client.head(f"{origin}/{path}").content == b""
        assert client.get(f"{origin}/whole").text == "whole"


def test_stream_parts_are_sent_when_they_are_made() -> None:
    made = []

    def pieces() -> Iterator[bytes]:
        for piece in (b"a", b"b", b"c"):
            made.append(piece)
            yield piece

    with (
        SandboxServer(lambda _: Answer(200, (), pieces())).start() as server,
        httpx.Client(trust_env=False) as client,
        client.stream("GET", server.url) as answer,
    ):
        assert b"".join(answer.iter_raw()) == b"abc"
    assert made == [b"a", b"b", b"c"]


def test_bodies_may_come_in_chunks(online: httpx.Client) -> None:
    pieces = iter([b'{"name": ', b'"in chunks"}'])
    answer = online.post("/models/", content=pieces, headers={"content-type": "application/json"})
    assert answer.json()["name"] == "in chunks"
    assert online.get("/ping").status_code == 200


@pytest.mark.parametrize("body", [b"zz\r\n", b"-5\r\nhello\r\n", b"5\r\nhello-and-more\r\n0\r\n"])
def test_chunks_of_wrong_size_are_refused(body: bytes) -> None:
    head = b"POST /api/models/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    with (
        Sandbox() as sandbox,
        sandbox.serve() as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as line,
    ):
        line.sendall(head + body)
        line.shutdown(socket.SHUT_WR)
        assert line.recv(65_536).startswith(b"HTTP/1.1 400")


def test_an_error_of_the_sandbox_is_a_500_and_the_next_call_works() -> None:
    def handle(request: Request) -> Answer:
        if request.path == "/bad":
            raise Refusal(400)
        return Answer(204)

    with SandboxServer(handle).start() as server, httpx.Client(trust_env=False) as client:
        origin = server.url.removesuffix("/api")
        assert client.get(f"{origin}/bad").status_code == 500
        assert client.get(f"{origin}/good").status_code == 204


def test_a_disconnect_is_not_an_error(
    server: SandboxServer, capsys: pytest.CaptureFixture[str]
) -> None:
    for sent in (b"", b"GET /api/ping HTTP/1.1\r\nHost: x\r\n\r\n", b"POST / HTTP/1.1\r\n"):
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(sent)
    assert httpx.get(f"{server.url}/ping", trust_env=False).status_code == 200
    server.close()
    assert capsys.readouterr() == ("", "")


def test_ordinary_requests_are_not_logged(
    online: httpx.Client, capsys: pytest.CaptureFixture[str]
) -> None:
    online.get("/ping")
    assert capsys.readouterr() == ("", "")


def test_closing_ends_connections_and_frees_the_port(sandbox: Sandbox) -> None:
    server = sandbox.serve()
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", "/api/ping")
    connection.getresponse().read()
    sandbox.close()
    server.close()
    assert connection.sock.recv(1) == b""
    connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def test_a_used_port_is_reported(server: SandboxServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", str(server.port)]) == 1
    assert f"127.0.0.1:{server.port}" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--speed", "0"], ["--release", "new"], ["--port", "x"]])
def test_invalid_options_are_reported(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert arguments[0] in capsys.readouterr().err


def test_the_command_serves_until_interrupted() -> None:
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    process = subprocess.Popen(
        [sys.executable, "-m", "kamiwaza.sandbox", "--port", "0", "--speed", "1000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert "admin/kamiwaza" in line
        url = next(word for word in line.split() if word.startswith("http"))
        assert urlsplit(url).port
        assert httpx.get(f"{url}/ping", trust_env=False).json()["status"] == "pong"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, out, err) == (0, "", "")


def test_a_thousand_connections_are_queued(sandbox: Sandbox) -> None:
    """None is lost in the queue of those that are not taken yet."""
    request = b"GET /api/ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    server = SandboxServer(sandbox.handle)
    with ExitStack() as lines, server:
        waiting = []
        for _ in range(1_000):
            line = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            waiting.append(lines.enter_context(line))
            line.sendall(request)
        server.start()
        assert all(line.recv(65_536).startswith(b"HTTP/1.1 200") for line in waiting)
