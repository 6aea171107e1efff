"""Secrets of every kind appear in no text that the client writes."""

from __future__ import annotations

import logging
import pickle
import re
import shutil
import subprocess
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import ConfigurationError, KamiwazaClient, SDKConfig, errors
from kamiwaza.auth.manager import AuthenticationManager
from kamiwaza.http.call_options import Options
from kamiwaza.http.untyped_request import untyped_request
from kamiwaza.network.http_logs import LOGGERS
from kamiwaza_api.api.auth import refresh_token
from kamiwaza_api.api.models import list_models
from tests.reachable import objects_of, texts_of
from tests.reliability.fault_server import Received, Step, answer, close, head, raw, reset, serve
from tests.reliability.halves import LoopbackHalf

KEY = "zQkey-0123456789"
TOKEN = "zQtoken-0123456789"
PASSWORD = 'zQpass "0123" <&> 456'
PROXY = "zQproxy:@/#0123"
REFRESH = "zQrefresh+/0123456789=="
SIGNATURE = "zQsign+/0123456789abcdef=="
KEY_PASSWORD = "zQpem 0123456789"
HEADER = "zQheader-0123456789"
SECRETS = (KEY, TOKEN, PASSWORD, PROXY, REFRESH, SIGNATURE, KEY_PASSWORD, HEADER)
# What is left of each however it is quoted.
CORES = ("zQkey", "zQtoken", "zQpass", "zQproxy", "zQrefresh", "zQsign", "zQpem", "zQheader")


def everything(error: BaseException) -> str:
    """Return all that an error shows, its causes and contexts included."""
    shown, waiting = "", [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        shown += f"{one} {one!r} {one.args} {vars(one)} {getattr(one, '__notes__', '')}"
        shown += f" {getattr(one, 'headers', '')}"
        waiting += [found for found in (one.__cause__, one.__context__) if found is not None]
    return shown + _trace(error) + repr(pickle.dumps(error))


def _trace(error: BaseException) -> str:
    """Return the traceback without the lines of source, which quote this file."""
    lines = traceback.format_exception(error)
    return "".join(line.split("\n", 1)[0] if line.startswith("  File") else line for line in lines)


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def planted(text: str) -> list[str]:
    return [core for core in CORES if core in text]


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        for name in (*LOGGERS, "kamiwaza", "asyncio"):
            caplog.set_level(logging.DEBUG, logger=name)
        yield caplog


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate with its key, which is encrypted."""
    if shutil.which("openssl") is None:
        pytest.skip("makes certificates with openssl")
    folder = tmp_path_factory.mktemp("pem")
    make = "openssl req -x509 -newkey rsa:2048 -days 1 -subj /CN=me -keyout k.pem -out c.pem"
    command = [*make.split(), "-passout", f"pass:{KEY_PASSWORD}"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


ECHO = " ".join(SECRETS)
LINES = [("X-Echo", KEY), ("X-Request-ID", KEY), ("Set-Cookie", f"sid={TOKEN}"),
         ("Location", f"https://store.test/?X-Amz-Signature={SIGNATURE}")]  # fmt: skip
DETAIL = {"detail": {"message": ECHO, "code": KEY, "extra": [ECHO]}, "note": ECHO}
FIELDS = {"detail": [{"loc": ["body", KEY], "msg": ECHO, "type": TOKEN, "input": ECHO}]}
FAULTS: dict[str, Step] = {
    "words": answer(409, DETAIL, headers=LINES),
    "fields": answer(422, FIELDS, headers=LINES),
    "text": answer(400, ECHO, kind="text/plain", headers=LINES),
    "a page": answer(502, f"<title>{ECHO}</title>", kind="text/html", headers=LINES),
    "a page for an answer": answer(200, f"<h1>{ECHO}", kind="text/html", headers=LINES),
    "a long text": answer(500, "x" * 63_990 + ECHO, kind="text/plain"),
    "long words": answer(500, {"detail": "x" * 63_980 + ECHO}),
    "redirect": answer(307, b"", headers=LINES),
    "refused": answer(401, DETAIL, headers=LINES),
    "no JSON": answer(200, ECHO, headers=LINES),
    "cut at the shown end": answer(200, " " * 290 + KEY),
    "other JSON": answer(200, {"it": ECHO, KEY: ECHO}, headers=LINES),
    "half a JSON": answer(200, f'[{{"id": "{KEY}', headers=LINES),
    "an odd encoding": answer(200, b"x", headers=[("Content-Encoding", KEY)]),
    "a reason": raw(f"HTTP/1.1 500 {KEY}\r\nContent-Length: 0\r\n\r\n".encode()),
    "a bad header": raw(f"HTTP/1.1 200 OK\r\nX-A: \x00{KEY}\r\n\r\n".encode()),
    "a bad length": raw(f"HTTP/1.1 200 OK\r\nContent-Length: {KEY}\r\n\r\n".encode()),
    "no HTTP": raw(f"{KEY} {TOKEN}\r\n".encode()),
    "a bad chunk": raw(head(200, [("Transfer-Encoding", "chunked")]), f"{KEY}\r\n".encode()),
    "cut": raw(head(200, [("Content-Length", "99")]), KEY.encode()),
    "closed": close,
    "reset": reset,
}
WHO: dict[str, dict[str, Any]] = {
    "key": {"api_key": KEY},
    "token": {"api_key": None, "token": TOKEN},
    "password": {"api_key": None, "username": "me", "password": PASSWORD},
}


def known(who: str) -> dict[str, Any]:
    """Return settings of a client that holds every secret there is, `who` for credentials."""
    return {
        **WHO[who],
        "config": SDKConfig(client_key_password=KEY_PASSWORD, base_url="http://unused.test"),
        "extra_headers": {"X-Gateway-Key": HEADER},
    }


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("who", WHO)
def test_an_echo_shows_nothing(
    half: LoopbackHalf, who: str, fault: Step, logs: pytest.LogCaptureFixture
) -> None:
    """The platform says all it was told; what only others know it does not say here."""
    mine = {"key": (KEY,), "token": (TOKEN,), "password": (PASSWORD,)}[who]
    hidden = [
        core for core in CORES if any(s.startswith(core) for s in (*mine, HEADER, KEY_PASSWORD))
    ]

    def script(request: Received) -> Step:
        if who == "password" and request.target.endswith("/auth/token"):
            return answer(200, {"access_token": "zQissued-0123456789", "expires_in": 60})
        return fault

    with serve(script=script) as server:
        error = half.fails(server.url, read, max_retries=1, **known(who))
    shown = everything(error)
    assert [core for core in hidden if core in shown] == []
    assert "zQissued" not in shown + logs.text
    assert planted(re.sub(r"(?m)^.*fault_server.*$", "", logs.text)) == []


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_a_call_sends_shows_nothing(
    half: LoopbackHalf, fault: Step, logs: pytest.LogCaptureFixture
) -> None:
    """A refresh token in a query, secrets in a body and in headers, the signature of a link."""
    body = {"password": PASSWORD, "nested": [{"client_secret": TOKEN}], "api_key": KEY}
    link = untyped_request(
        "GET", f"http://store.test/f?X-Amz-Signature={SIGNATURE.replace('+', '%2B')}"
    )

    def send(client: Any) -> Any:
        return client.request("POST", "/x", json=body, headers={"X-Session-Token": HEADER})

    for work, cores in (
        (lambda c: c.raw.send(refresh_token(refresh_token=REFRESH)), ["zQrefresh"]),
        (send, ["zQpass", "zQtoken", "zQkey", "zQheader"]),
    ):
        with serve(fault) as server:
            url = server.url
            try:
                half.run(url, work, api_key="other-012345", max_retries=0)
            except errors.KamiwazaError as error:
                shown = everything(error)
                assert [core for core in cores if core in shown] == []
    with serve(fault) as server:
        settings, shown = {"proxy": server.url, "max_retries": 0}, ""
        try:
            half.run_transport(server.url, lambda t: t.open(link, external=True), **settings)
        except errors.KamiwazaError as error:
            shown = everything(error)
    assert "zQsign" not in shown
    assert planted(logs.text) == []


def test_a_proxy_shows_no_password(
    half: LoopbackHalf, logs: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy_auth = "me:zQproxy%3A%40%2F%230123"
    refusal = raw(f"HTTP/1.1 407 {PROXY}\r\nX-Echo: {PROXY}\r\nContent-Length: 0\r\n\r\n".encode())
    with serve(refusal) as proxy:
        for url in ("http://kamiwaza.test", "https://kamiwaza.test"):
            error = half.fails(url, read, proxy=f"{proxy_auth}@127.0.0.1:{proxy.port}")
            assert "zQproxy" not in everything(error)
    monkeypatch.setenv("ALL_PROXY", f"http://{proxy_auth}@127.0.0.1:none")
    error = half.fails("http://kamiwaza.test", read)
    assert type(error) is ConfigurationError
    assert "zQproxy" not in everything(error)
    assert planted(logs.text) == []


@pytest.mark.parametrize("given", [KEY_PASSWORD, f"{KEY_PASSWORD}x", None])
def test_a_key_shows_no_password(
    half: LoopbackHalf, pem: Path, given: str | None, logs: pytest.LogCaptureFixture
) -> None:
    options = {
        "client_cert": pem / "c.pem",
        "client_key": pem / "k.pem",
        "client_key_password": given,
    }
    error = half.fails("https://127.0.0.1:9", read, max_retries=0, **options)
    assert isinstance(
        error, errors.APIConnectionError if given == KEY_PASSWORD else ConfigurationError
    )
    assert planted(everything(error) + logs.text) == []


SETTINGS: dict[str, Any] = {
    "api_key": KEY, "token": TOKEN, "username": "me", "password": PASSWORD,
    "client_key_password": KEY_PASSWORD, "proxy": "http://me:zQproxy@proxy:1",
}  # fmt: skip


def test_no_object_shows_one(half: LoopbackHalf) -> None:
    config = SDKConfig(**SETTINGS)
    client = half.client("http://127.0.0.1:9", config=config, extra_headers={"X-Key": HEADER})
    manager = AuthenticationManager(token=TOKEN, refresh_token=REFRESH)
    parts = (
        client,
        client.raw,
        client.auth,
        client.models,
        manager,
        client.with_options(timeout=1),
    )
    found = {type(one) for one in objects_of(*parts)}
    assert {SDKConfig, AuthenticationManager, Options} <= found
    assert planted(texts_of(*parts) + config.model_dump_json()) == []


# Settings that are pickled.


def test_pickled_settings_hold_no_secret_and_say_so() -> None:
    data = pickle.dumps(SDKConfig(**SETTINGS, timeout=7))
    assert planted(repr(data)) == []
    config = pickle.loads(data)
    assert (config.timeout, config.username, config.proxy) == (7, "me", "http://proxy:1")
    assert planted(f"{config!r}") == []
    with pytest.raises(ConfigurationError, match="api_key: secrets are not pickled"):
        KamiwazaClient(config=config)
    with pytest.raises(ConfigurationError, match="secrets are not pickled with the settings"):
        KamiwazaClient("http://127.0.0.1:9", config=config, timeout=1)
    assert pickle.loads(pickle.dumps(config)).timeout == 7


@pytest.mark.parametrize(
    ("given", "again"),
    [
        ({"api_key": KEY}, {"api_key": KEY}),
        ({"token": TOKEN}, {"token": TOKEN}),
        ({"username": "me", "password": PASSWORD}, {"password": PASSWORD}),
        ({"username": "me", "password": PASSWORD}, {"api_key": KEY}),
        ({}, {}),
    ],
)
def test_with_its_credentials_given_again_they_work(given: Any, again: Any) -> None:
    config = pickle.loads(pickle.dumps(SDKConfig(timeout=7, **given)))
    client = KamiwazaClient(config=config, **again)
    assert client.config.timeout == 7
    assert client.config.base_url_given is False


def test_credentials_that_live_are_not_pickled() -> None:
    with pytest.raises(TypeError, match="holds credentials"):
        pickle.dumps(AuthenticationManager(token=TOKEN))


def test_copies_in_the_same_process_keep_the_secrets() -> None:
    config = SDKConfig(api_key=KEY)
    for twin in (config.model_copy(), config.model_copy(deep=True)):
        assert twin.api_key is not None
        assert twin.api_key.get_secret_value() == KEY
