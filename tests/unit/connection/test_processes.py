"""Connections in real processes: one login for all of them, and no secret on the way."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from kamiwaza import Connection, KamiwazaClient
from kamiwaza.sandbox import Sandbox

PROCESSES = 4


def user_of(connection: Connection) -> str:
    with connection.client() as client:
        return str(client.whoami().username)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_share_one_login(
    method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")
    with Sandbox() as sandbox, sandbox.serve() as server:
        with KamiwazaClient(server.url, token_cache=tmp_path / "tokens.json") as client:
            client.whoami()
            connection = client.connection()
        context = multiprocessing.get_context(method)
        with ProcessPoolExecutor(PROCESSES, mp_context=context) as pool:
            users = list(pool.map(user_of, [connection] * 2 * PROCESSES, timeout=120))
        logins = [one for one in sandbox.requests if one.operation == "auth.login"]
    assert users == ["admin"] * 2 * PROCESSES
    assert len(logins) == 1
