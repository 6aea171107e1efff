"""Credentials are sent to the platform only: no redirect, cookie, netrc, log or error has them."""

from __future__ import annotations

import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.auth import login, refresh_token
from kamiwaza_api.api.models import create_model, list_models
from tests.reachable import texts_of
from tests.reliability.fault_server import Received, answer, close, raw, serve
from tests.reliability.halves import KEY, LoopbackHalf
from tests.reliability.token_platform import PASSWORD

REFRESH = "refresh-9f8e7d6c5b4a"
SECRETS = (KEY, PASSWORD, REFRESH)


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def write(client: Any) -> Any:
    return client.raw.send(create_model(body={"name": "m"}))


def to(location: str, status: int = 307) -> Any:
    return answer(status, b"", headers=[("Location", location)])


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308])
@pytest.mark.parametrize("work", [read, write])
def test_a_redirect_to_another_host_is_never_followed(
    half: LoopbackHalf, status: int, work: Any
) -> None:
    with serve(answer()) as other:
        for location in (f"{other.url}/api/models/", f"//127.0.0.1:{other.port}/api/models/"):
            with serve(to(location, status)) as server:
                error = half.fails(server.url, work)
            assert type(error) is errors.RedirectError
            assert len(server.requests) == 1
    assert other.connections == 0


@pytest.mark.parametrize(
    "location",
    [
        "https://127.0.0.1:{port}/api/models/",
        "http://localhost:{port}/api/models/",
        "http://[::bad/",
        "http://a:99999999/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://127.0.0.1:{port}@other.example/",
        "",
    ],
)
def test_an_odd_redirect_is_our_error(half: LoopbackHalf, location: str) -> None:
    with serve() as server:
        server.steps = (to(location.format(port=server.port)),)
        error = half.fails(server.url, read, max_retries=0)
    assert isinstance(error, errors.RedirectError)
    assert server.connections == 1


@pytest.mark.parametrize("status", [307, 308])
def test_reading_follows_a_redirect_on_the_same_origin(half: LoopbackHalf, status: int) -> None:
    with serve(to("/api/models", status), answer()) as server:
        assert half.run(server.url, read) == []
    assert [request.target for request in server.requests] == ["/api/models/", "/api/models"]
    assert server.requests[1].header("x-api-key") == KEY


@pytest.mark.parametrize("status", [307, 308])
def test_writing_follows_no_redirect(half: LoopbackHalf, status: int) -> None:
    with serve(to("/api/models", status), answer()) as server:
        assert type(half.fails(server.url, write)) is errors.RedirectError
    assert len(server.requests) == 1


@pytest.mark.parametrize("location", ["/api/models/", "//", "http:///", "\\\\other.example\\x"])
def test_a_loop_of_redirects_ends(half: LoopbackHalf, location: str) -> None:
    with serve(to(location)) as server:
        assert type(half.fails(server.url, read)) is errors.RedirectError
    assert len(server.requests) == 4


def test_a_redirect_does_not_leave_the_platform_by_the_second_hop(half: LoopbackHalf) -> None:
    with serve(answer()) as other, serve(to("/api/x"), to(f"{other.url}/api/x")) as server:
        assert type(half.fails(server.url, read)) is errors.RedirectError
    assert other.connections == 0


def test_cookies_are_not_sent_back(half: LoopbackHalf) -> None:
    sweet = answer(200, headers=[("Set-Cookie", "access_token=crumbs; Path=/")])
    with serve(sweet) as server:
        half.run(server.url, half.sequence(read, read))
    assert len(server.requests) == 2
    assert "crumbs" not in server.requests[1].text
    assert server.requests[1].header("cookie") is None


def test_netrc_is_not_read(
    half: LoopbackHalf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".netrc"
    file.write_text("machine 127.0.0.1 login somebody password elses\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    monkeypatch.setenv("HOME", str(tmp_path))
    with serve(answer()) as server:
        half.run(server.url, read)
        half.run(server.url, read, api_key=None)
    assert server.requests[0].header("authorization") == f"Bearer {KEY}"
    assert server.requests[1].header("authorization") is None


def test_the_proxy_of_the_environment_is_used_unless_it_is_not_trusted(
    half: LoopbackHalf, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(answer()) as proxy, serve(answer()) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        half.run("http://kamiwaza.test", read)
        assert proxy.requests[0].target == "http://kamiwaza.test/api/models/"
        half.run(server.url, read, trust_env=False)
        assert len(server.requests) == 1
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        half.run(server.url, read)
        assert len(server.requests) == 2
    assert len(proxy.requests) == 1


def test_a_proxy_that_refuses_the_tunnel_sees_no_credentials(half: LoopbackHalf) -> None:
    refusal = raw(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    with serve(refusal) as proxy:
        error = half.fails(
            "https://kamiwaza.test", read, proxy=f"http://me:{PASSWORD}@127.0.0.1:{proxy.port}"
        )
    assert type(error) is errors.ProxyError
    assert (error.status_code, error.proxy) == (403, f"http://127.0.0.1:{proxy.port}")
    assert not error.sent
    assert all(request.method == "CONNECT" for request in proxy.requests)
    assert KEY not in "".join(request.text for request in proxy.requests)
    assert PASSWORD not in _everything(error)


def _everything(error: BaseException) -> str:
    """Return all that an error shows anywhere, its causes included, but no source lines."""
    shown = ""
    seen: BaseException | None = error
    while seen is not None:
        shown += f"{seen} {seen!r} {vars(seen)} {getattr(seen, '__notes__', '')}"
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return shown + "".join(traceback.format_exception(error)) + repr(pickle.dumps(error))


def echo(secret: str) -> Any:
    return {
        "detail": [
            {"loc": ["body", "password"], "msg": "wrong", "input": secret, "ctx": {"k": secret}}
        ],
        "refresh_token": REFRESH,
        "note": f"{secret} Bearer {secret}",
    }


FAULTS = {
    "echoed": lambda secret: answer(422, echo(secret)),
    "echoed in words": lambda secret: answer(409, {"detail": f"no {secret}", "code": secret}),
    "echoed as text": lambda secret: answer(400, f"the key {secret}", kind="text/plain"),
    "echoed as a page": lambda secret: answer(502, f"<h1>{secret}</h1>", kind="text/html"),
    "echoed in a header": lambda secret: answer(400, {}, headers=[("X-Request-ID", secret)]),
    "echoed in a success": lambda secret: answer(200, f'{{"access_token": "{REFRESH}"'),
    "cut": lambda secret: close,
    "redirect": lambda secret: to(f"https://other.example/?refresh_token={REFRESH}&key={secret}"),
    "not HTTP": lambda secret: raw(f"{secret}\r\n".encode()),
}
CREDENTIALS: dict[str, Any] = {
    KEY: {"api_key": KEY},
    PASSWORD: {"api_key": None, "username": "admin", "password": PASSWORD},
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("secret", [KEY, PASSWORD], ids=["key", "password"])
def test_no_secret_shows_in_an_error(half: LoopbackHalf, fault: Any, secret: str) -> None:
    with serve(fault(secret)) as server:
        error = half.fails(server.url, read, max_retries=1, **CREDENTIALS[secret])
    shown = _everything(error)
    assert secret not in shown
    assert REFRESH not in shown


def test_a_secret_echoed_in_broken_http_does_not_show(half: LoopbackHalf) -> None:
    for line in (f"{KEY}\r\n", f"X-A: \x00{KEY}\r\n", f"Content-Length: {KEY}\r\n"):
        with serve(raw(f"HTTP/1.1 200 OK\r\n{line}\r\n".encode())) as server:
            error = half.fails(server.url, read, max_retries=0)  # which looks for the key
        assert type(error) is errors.ConnectionInterruptedError


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize(
    ("secret", "request_"),
    [
        (REFRESH, refresh_token(refresh_token=REFRESH)),
        (PASSWORD, login(body={"username": "admin", "password": PASSWORD})),
    ],
    ids=["refresh", "login"],
)
def test_no_secret_that_was_sent_shows_unless_it_is_echoed_as_plain_words(
    half: LoopbackHalf, fault: Any, secret: str, request_: Any
) -> None:
    with serve(fault("something else")) as server:
        error = half.fails(server.url, lambda client: client.raw.send(request_))
    assert secret not in _everything(error)
    assert REFRESH not in _everything(error)


def test_no_secret_shows_in_the_logs(half: LoopbackHalf, caplog: pytest.LogCaptureFixture) -> None:
    cookies = [("Set-Cookie", "session=kz-crumbs-1"), ("Set-Cookie", "s=kz-crumbs-2")]
    fresh = {"access_token": "kz-access-77", "refresh_token": REFRESH, "expires_in": 60}
    calls = iter([answer(503), answer(401), answer(200, headers=cookies)])

    def script(request: Received) -> Any:
        issue = request.target.startswith("/api/auth/")
        return answer(200, fresh, headers=cookies) if issue else next(calls)

    with caplog.at_level(logging.DEBUG):
        for name in ("kamiwaza", "httpx", "httpcore"):
            caplog.set_level(logging.DEBUG, logger=name)
        with serve(answer(200, headers=cookies)) as server:
            half.run(server.url, read)
        with serve(script=script) as server:
            half.run(server.url, read, api_key=None, username="admin", password=PASSWORD)
            assert REFRESH in str([request.target for request in server.requests])
        with serve(to(f"https://other.example/?refresh_token={REFRESH}")) as server:
            half.fails(server.url, read)
    assert "models.list_models" in caplog.text
    assert "receive_response_headers" in caplog.text
    for secret in (*SECRETS, "kz-crumbs-1", "kz-crumbs-2", "kz-access-77"):
        assert secret not in caplog.text


def test_no_secret_shows_in_a_repr(half: LoopbackHalf) -> None:
    def shown(client: Any) -> str:
        return texts_of(client)

    async def shown_async(client: Any) -> str:
        return shown(client)

    for credentials in CREDENTIALS.values():
        text = half.run(
            "http://127.0.0.1:9", shown if half.kind == "sync" else shown_async, **credentials
        )
        assert KEY not in text
        assert PASSWORD not in text
