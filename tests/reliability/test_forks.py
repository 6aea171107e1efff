"""Forking a process while threads use the client."""

from __future__ import annotations

import os
import signal
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import DownloadTracker, KamiwazaClient, errors
from kamiwaza.concurrency import locks
from kamiwaza_api.api.models import list_models
from tests.reliability.fault_server import Received, answer, serve
from tests.reliability.halves import KEY
from tests.reliability.token_platform import PASSWORD, TokenPlatform

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]

FORKS = 60


def fork(work: Callable[[], Any]) -> int:
    """Begin `work` in a forked process, which has ten seconds, and return its id."""
    child = os.fork()
    if child == 0:
        good = False
        try:
            signal.alarm(10)
            good = bool(work())
        finally:
            os._exit(0 if good else 1)
    return child


def ended_well(child: int) -> bool:
    """Wait for a process and tell whether its work returned something true."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def in_a_child(work: Callable[[], Any]) -> bool:
    """Tell whether `work` returns something true in a forked process."""
    return ended_well(fork(work))


class Busy:
    """Threads that call all the time, until the block is left."""

    def __init__(self, work: Callable[[], Any], threads: int = 4) -> None:
        self._over = threading.Event()
        self._work = work
        self.failures: list[BaseException] = []
        self._threads = [threading.Thread(target=self._run) for _ in range(threads)]

    def _run(self) -> None:
        try:
            while not self._over.is_set():
                self._work()
        except BaseException as error:
            self.failures.append(error)

    def __enter__(self) -> Busy:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(10)


def _forks_under_load(number: int, server: Any, **options: Any) -> None:
    def calls(name: str) -> bool:
        return all(client.request("GET", f"/{name}") == {"said": name} for _ in range(2))

    with (
        server,
        KamiwazaClient(server.url, KEY, max_connections=2, **options) as client,
        Busy(lambda: calls("parent")) as busy,
    ):
        assert [in_a_child(lambda: calls("child")) for _ in range(number)] == [True] * number
        assert calls("parent")
    assert not busy.failures
    asking = {(request.connection, request.target) for request in server.requests}
    assert len(asking) == len({connection for connection, _ in asking}), "one was shared"


def echo(request: Received) -> Any:
    return answer(200, {"said": request.target.rpartition("/")[2]})


def test_sixty_forks_under_load() -> None:
    _forks_under_load(FORKS, serve(script=echo))


def test_forks_in_the_middle_of_handshakes(server_tls: ssl.SSLContext, certificate: Path) -> None:
    def echo_once(request: Received) -> Any:
        reply = request.target.rpartition("/")[2]
        return answer(200, {"said": reply}, headers=[("Connection", "close")])

    server = serve(script=echo_once, tls=server_tls)
    _forks_under_load(5, server, ca_bundle=certificate)


def test_a_fork_while_a_token_is_renewed() -> None:
    """The thread that renews it does not exist in the child, which does so itself."""
    with TokenPlatform() as platform:
        client = KamiwazaClient(platform.url, username="admin", password=PASSWORD)
        with client:
            platform.gate.clear()
            first = threading.Thread(target=client.request, args=("GET", "/models/"))
            first.start()
            assert platform.asked.wait(10)
            child = fork(lambda: client.request("GET", "/models/"))
            platform.gate.set()
            assert ended_well(child)
            first.join(10)
        assert platform.issued >= 2


def test_every_lock_is_free_in_the_child() -> None:
    """Another thread holds all the locks that there are while the process is forked."""
    with serve(answer()) as server, KamiwazaClient(server.url, KEY) as client:
        tracker = DownloadTracker(display="none")
        client.raw.send(list_models())
        held, over = threading.Event(), threading.Event()

        def hold() -> None:
            mine = [lock for lock in list(locks._renewed) if hasattr(lock, "release")]
            for lock in mine:
                lock.acquire()
            held.set()
            over.wait(30)
            for lock in mine:
                lock.release()

        def work() -> bool:
            tracker.advance_to(1)
            return client.raw.send(list_models()) == [] and len(client.models.list()) == 0

        thread = threading.Thread(target=hold)
        thread.start()
        try:
            assert held.wait(10)
            assert in_a_child(work)
        finally:
            over.set()
            thread.join(10)


def test_a_stream_of_the_parent_is_not_read_by_the_child() -> None:
    body = b"[" + b" " * 200_000 + b"]"
    with (
        serve(answer(200, body)) as server,
        KamiwazaClient(server.url, KEY) as client,
        client.raw.stream(list_models()) as found,
    ):
        pieces = found.iter_bytes()
        first = next(pieces)

        def work() -> bool:
            try:
                for _ in pieces:
                    pass
            except errors.ConnectionInterruptedError:
                return True
            return False

        assert in_a_child(work)
        assert first + b"".join(pieces) == body
