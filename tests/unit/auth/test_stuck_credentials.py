"""Recovery after failed renewals, without sending a wrong password repeatedly."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from kamiwaza import (
    AuthenticationError,
    AuthenticationManager,
    ConfigurationError,
    DeadlineExceededError,
    KamiwazaError,
    LockedError,
    ResponseValidationError,
    ServerError,
)
from kamiwaza.auth.manager import REFUSED_PASSWORD_DELAY
from kamiwaza.auth.token_cache import TokenCache
from kamiwaza_api.api.models import list_models
from tests.halves import HalfRunner
from tests.unit.mock_platform import BASE, Issuer, at_once, until

USER: dict[str, Any] = {"username": "alice", "password": "wonder land"}
PAGE = {"content-type": "text/html"}
BAD_TOKENS = ["", "two words", "line\nfeed", "schl\u00fcssel", "nul\x00", "a\r\nX-Evil: 1"]


class IssuerHalf(HalfRunner):
    """An issuer of tokens, and clients of one half."""

    def __init__(self, kind: str, runner: asyncio.Runner) -> None:
        super().__init__(kind, runner)
        self.issuer = Issuer()
        self.clock = self.issuer.platform.clock

    def client(self, **options: Any) -> Any:
        platform = self.issuer.platform
        make = platform.client if self.name == "sync" else platform.async_client
        return make(**options)

    def call(self, client: Any) -> None:
        self.do(client.raw.send(list_models()))

    def answer(self, path: str, reply: Callable[[], httpx.Response]) -> None:
        """Let the platform answer `reply` on a path from now on."""
        before = self.issuer.platform.handler

        def handler(request: httpx.Request) -> httpx.Response:
            return reply() if request.url.path.endswith(path) else before(request)

        self.issuer.platform.handler = handler


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest) -> Iterator[IssuerHalf]:
    with asyncio.Runner() as runner:
        yield IssuerHalf(request.param, runner)


def broken() -> httpx.Response:
    raise httpx.RemoteProtocolError("Server disconnected without sending a response.")


def silent() -> httpx.Response:
    raise httpx.ReadTimeout("nothing came")


REFRESHES: dict[str, Callable[[], httpx.Response]] = {
    **{
        str(status): partial(httpx.Response, status, json={"detail": "no"})
        for status in (400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504)
    },
    "a redirect": lambda: httpx.Response(302, headers={"location": "https://sso.example/"}),
    "a page": lambda: httpx.Response(200, text="<h1>Sign in</h1>", headers=PAGE),
    "a page that is missing": lambda: httpx.Response(404, text="<h1>Gone</h1>", headers=PAGE),
    "an empty answer": lambda: httpx.Response(200),
    "no content": lambda: httpx.Response(204),
    "no token": lambda: httpx.Response(200, json={"detail": "ok"}),
    "null": lambda: httpx.Response(200, json=None),
    "half an answer": lambda: httpx.Response(200, text='{"access_token": "x'),
    "a token for no header": lambda: httpx.Response(200, json={"access_token": "two words"}),
    "a closed connection": broken,
    "silence": silent,
}


@pytest.mark.parametrize("reply", REFRESHES.values(), ids=REFRESHES)
def test_with_a_password_any_failed_refresh_leads_to_a_login(
    stage: IssuerHalf, reply: Callable[[], httpx.Response]
) -> None:
    client = stage.client(**USER, max_retries=3)
    stage.call(client)
    stage.answer("/auth/refresh", reply)
    stage.clock.now += 1000
    stage.call(client)
    assert stage.issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/token"]
    stage.call(client)
    assert len(stage.issuer.grants()) == 3


@pytest.mark.parametrize("reply", [REFRESHES["404"], REFRESHES["500"], REFRESHES["a page"]])
def test_so_does_a_token_that_was_revoked(
    stage: IssuerHalf, reply: Callable[[], httpx.Response]
) -> None:
    client = stage.client(**USER)
    stage.call(client)
    stage.answer("/auth/refresh", reply)
    stage.issuer.revoked = {"access-1"}
    stage.call(client)
    assert stage.issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/token"]


def test_without_a_password_the_failed_refresh_is_the_error(stage: IssuerHalf) -> None:
    auth = AuthenticationManager(
        token="access-0", refresh_token="refresh-0", expires_in=100, clock=stage.clock
    )
    client = stage.client(auth=auth)
    stage.clock.now += 1000
    stage.answer("/auth/refresh", REFRESHES["500"])
    with pytest.raises(ServerError):
        stage.call(client)
    stage.answer("/auth/refresh", REFRESHES["401"])
    with pytest.raises(AuthenticationError, match="session has ended"):
        stage.call(client)


REFUSALS = [(401, AuthenticationError), (400, KamiwazaError), (403, KamiwazaError)]


@pytest.mark.parametrize(("status", "kind"), [*REFUSALS, (422, KamiwazaError), (423, LockedError)])
def test_a_refused_password_is_not_sent_by_every_call(
    stage: IssuerHalf, status: int, kind: type[KamiwazaError]
) -> None:
    client = stage.client(**USER, max_retries=3)
    stage.issuer.login_status = status
    found: list[Any] = []
    for _ in range(5):
        with pytest.raises(kind) as caught:
            stage.call(client)
        found.append(caught.value)
        stage.clock.now += 10
    assert stage.issuer.grants() == ["/auth/token"]
    assert {type(error) for error in found} == {type(found[0])}
    assert "is not sent again for 290 s" in str(found[1])
    assert "wonder land" not in "".join(map(str, found))
    assert found[1].retry_after == REFUSED_PASSWORD_DELAY - 10
    stage.clock.now += REFUSED_PASSWORD_DELAY
    stage.issuer.login_status = 200
    stage.call(client)
    assert stage.issuer.grants() == ["/auth/token"] * 2


def test_nor_by_many_at_once() -> None:
    issuer = Issuer()
    issuer.login_status = 401
    client = issuer.platform.client(**USER)
    failed = []

    def fail(_: int) -> None:
        try:
            client.raw.send(list_models())
        except AuthenticationError as error:
            failed.append(error)

    with at_once(32, fail):
        pass
    assert len(failed) == 32
    assert issuer.grants() == ["/auth/token"]


def test_a_platform_that_fails_refuses_no_password(stage: IssuerHalf) -> None:
    client = stage.client(**USER)
    for status in (500, 503, 429, 404):
        stage.issuer.login_status = status
        with pytest.raises(KamiwazaError):
            stage.call(client)
    assert len(stage.issuer.grants()) == 4


def test_other_credentials_are_tried_at_once(stage: IssuerHalf) -> None:
    client = stage.client(**USER)
    stage.issuer.login_status = 401
    with pytest.raises(AuthenticationError):
        stage.call(client)
    stage.issuer.login_status = 200
    stage.do(client.auth.login("alice", "another"))
    stage.call(client)
    stage.clock.now += 1000
    stage.issuer.refresh_good.clear()
    stage.call(client)
    assert stage.issuer.grants()[-2:] == ["/auth/refresh", "/auth/token"]


def test_a_refused_password_does_not_end_a_token_that_is_still_good(stage: IssuerHalf) -> None:
    client = stage.client(**USER)
    stage.call(client)
    stage.issuer.login_status = 401
    stage.issuer.refresh_good.clear()
    stage.issuer.revoked = {"access-1"}
    with pytest.raises(AuthenticationError):
        stage.call(client)
    stage.issuer.revoked.clear()
    for _ in range(3):
        stage.call(client)
    assert stage.issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/token"]


@pytest.mark.parametrize("token", BAD_TOKENS)
def test_a_token_that_no_header_can_carry_is_refused_when_it_arrives(
    stage: IssuerHalf, token: str
) -> None:
    stage.answer(
        "/auth/token", lambda: httpx.Response(200, content=json.dumps({"access_token": token}))
    )
    client = stage.client(**USER)
    for work in (lambda: client.raw.send(list_models()), lambda: client.auth.login("bob", "b")):
        with pytest.raises(ResponseValidationError, match="cannot be sent in a header") as caught:
            stage.do(work())
        assert not token or token not in f"{caught.value} {vars(caught.value)}"
    assert stage.issuer.platform.paths() == ["/auth/token"] * 2


@pytest.mark.parametrize("token", BAD_TOKENS)
def test_nor_can_one_be_given(token: str) -> None:
    with pytest.raises(ConfigurationError, match="access_token: "):
        AuthenticationManager().adopt(token)


def test_what_went_wrong_has_a_text_of_its_own(stage: IssuerHalf) -> None:
    expired = AuthenticationManager(token="t-1", expires_in=60, clock=stage.clock)
    stage.clock.now += 100
    stage.issuer.login_status = 401
    texts: dict[str, str] = {}
    given: dict[str, dict[str, Any]] = {
        "nothing": {},
        "key": {"api_key": "k-12345"},
        "token": {"token": "t-12345"},
        "expired": {"auth": expired},
        "password": USER,
    }
    for name, options in given.items():
        with pytest.raises(AuthenticationError) as caught:
            stage.call(stage.client(**options))
        texts[name] = str(caught.value)
    assert "No credentials were sent" in texts["nothing"]
    assert "api key is wrong" in texts["key"]
    assert "token is wrong, has expired or was revoked" in texts["token"]
    assert "The token has expired" in texts["expired"]
    assert "user name or the password is wrong" in texts["password"]


# The file that keeps tokens is locked by another process.


def test_waiting_for_the_token_file_keeps_the_deadline(stage: IssuerHalf, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    holder = TokenCache(path, server=BASE, user="bob").lock()
    holder.acquire()
    client = stage.client(**USER, token_cache=path, deadline=0.1)
    with pytest.raises(DeadlineExceededError, match=r"t\.json is locked by another process"):
        stage.call(client)
    assert stage.issuer.platform.requests == []
    holder.release()
    stage.call(client)


def test_so_does_waiting_for_another_call_that_waits_for_it(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    client = issuer.platform.client(**USER, token_cache=path)
    holder = TokenCache(path, server=BASE, user="bob").lock()
    holder.acquire()
    leader = threading.Thread(target=lambda: client.raw.send(list_models()))
    leader.start()

    def waits_for_another_call() -> bool:
        with pytest.raises(DeadlineExceededError) as caught:
            client.with_options(deadline=0.1).raw.send(list_models())
        return "another call" in str(caught.value)

    until(waits_for_another_call)  # until the other thread leads the renewal
    holder.release()
    leader.join(10)
    assert issuer.grants() == ["/auth/token"]
