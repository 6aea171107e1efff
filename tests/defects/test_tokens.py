"""D03, D13 to D16 and D24: tokens are renewed, and are sent to one platform only."""

from __future__ import annotations

import contextlib
import json
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import AuthenticationManager, KamiwazaClient, errors
from kamiwaza_api.api.models import create_model
from tests.halves import Half
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import KEY, LoopbackHalf
from tests.reliability.token_platform import PASSWORD, TokenPlatform


def read(client: Any) -> Any:
    return client.request("GET", "/calls")


def test_d03_sixteen_threads_renew_once() -> None:
    manager = AuthenticationManager(token="token-x", refresh_token="r-0", expires_in=1.0)
    with TokenPlatform() as platform, KamiwazaClient(platform.url, auth=manager) as client:
        with ThreadPoolExecutor(16) as threads:
            found = list(threads.map(lambda _: read(client), range(16)))
        assert len(found) == 16
        assert len(platform.renewals) == 1


def test_d03_also_after_a_storm_of_refusals() -> None:
    manager = AuthenticationManager(token="token-x", refresh_token="r-0", expires_in=3600.0)
    with TokenPlatform(crowd=16) as platform, KamiwazaClient(platform.url, auth=manager) as client:
        with ThreadPoolExecutor(16) as threads:
            list(threads.map(lambda _: read(client), range(16)))
        assert len(platform.renewals) == 1


def test_d13_netrc_is_not_read(
    loopback: LoopbackHalf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".netrc"
    file.write_text("machine 127.0.0.1 login somebody password elses\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    with serve(answer()) as server:
        loopback.run(server.url, read)
    assert server.requests[0].header("authorization") == f"Bearer {KEY}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_d14_nothing_goes_to_the_host_of_a_redirect(loopback: LoopbackHalf, status: int) -> None:
    with serve(answer()) as other:
        away = answer(status, b"", headers=[("Location", f"{other.url}/api/models/")])
        cookie = answer(200, headers=[("Set-Cookie", f"access_token={KEY}")])
        with serve(cookie, away) as server:
            loopback.run(server.url, read)
            error = loopback.fails(server.url, read)
            again = loopback.fails(
                server.url, lambda c: c.raw.send(create_model(body={"name": "m"}))
            )
    assert isinstance(error, errors.RedirectError)
    assert isinstance(again, errors.RedirectError)
    assert other.connections == 0


def cached(
    loopback: LoopbackHalf, platform: TokenPlatform, path: Path, username: str = "alice"
) -> None:
    options = {"username": username, "password": PASSWORD, "token_cache": path}
    loopback.run(platform.url, read, api_key=None, **options)


def test_d15_a_token_is_used_where_and_for_whom_it_was_issued(
    loopback: LoopbackHalf, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    with TokenPlatform() as first, TokenPlatform() as second:
        cached(loopback, first, path)
        cached(loopback, second, path, "bob")
        cached(loopback, first, path)
        assert [len(first.renewals), len(second.renewals)] == [1, 1]
        assert b"username=bob" in second.renewals[0].body
        cached(loopback, first, path, "bob")
        assert len(first.renewals) == 2


def test_d16_an_expired_token_is_refreshed_not_forgotten(
    loopback: LoopbackHalf, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    with TokenPlatform(lifetime=60.0) as platform:
        cached(loopback, platform, path)
        stored = json.loads(path.read_text())
        _expire(stored)
        path.write_text(json.dumps(stored))
        cached(loopback, platform, path)
    assert [r.target.partition("?")[0] for r in platform.renewals] == [
        "/api/auth/token",
        "/api/auth/refresh",
    ]


def _expire(value: Any) -> None:
    for name, inner in value.items() if isinstance(value, dict) else ():
        if name == "expires_at":
            value[name] = time.time() - 5
        _expire(inner)


@pytest.mark.parametrize("content", [b"[]", b'"x"', b'{"expires_at": null}', b"\x80\xff\x00", b""])
def test_d16_a_damaged_file_counts_as_empty(
    loopback: LoopbackHalf, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "tokens.json"
    path.write_bytes(content)
    path.chmod(0o600)
    with TokenPlatform() as platform:
        cached(loopback, platform, path)
        cached(loopback, platform, path)
    assert len(platform.renewals) == 1


def test_d16_nobody_else_may_look_into_its_folder(loopback: LoopbackHalf, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "tokens.json"
    with TokenPlatform() as platform:
        cached(loopback, platform, path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_d24_the_openai_client_has_the_token_of_the_day(half: Half) -> None:
    client = half.do(half.client.openai.client(half.deployed(), max_retries=0))
    with contextlib.closing(client) if half.name == "sync" else contextlib.nullcontext():
        half.do(client.models.list())
        half.advance(half.sandbox.state.identity.access_lifetime + 1)
        half.do(client.models.list())
    first, second = half.sent("GET", "/v1/models")
    assert first.status == second.status == 200
    assert first.request.header("authorization") != second.request.header("authorization")
