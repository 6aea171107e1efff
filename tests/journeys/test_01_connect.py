"""Journey 1: log in, create a personal access token, use it, and delete it."""

from __future__ import annotations

import asyncio
import ssl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.errors import (
    APIConnectionError,
    AuthenticationError,
    LockedError,
    NonAPIResponseError,
    PermissionDeniedError,
    TLSError,
)
from tests.journeys.conftest import Traveller
from tests.reliability.fault_server import answer, serve


def test_connect(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    assert do(client.ping()).ok
    do(client.auth.login("admin", "kamiwaza"))
    me = do(client.auth.users.me())
    assert me.is_admin
    config = do(client.auth.pats.config())
    assert config.default_scope
    made = do(client.auth.pats.create(name="journey", ttl_seconds=3600))
    assert made.token.get_secret_value() not in repr(made)
    mine = traveller.new_client(api_key=made.token.get_secret_value())
    assert do(mine.whoami()) is not None
    assert do(mine.auth.users.me()).sub == me.sub
    do(client.auth.pats.revoke(made.pat))
    with pytest.raises(AuthenticationError):
        do(mine.models.list())
    do(client.auth.logout())


def test_a_wrong_password(traveller: Traveller) -> None:
    client = traveller.new_client(username="admin", password="not-kamiwaza")
    with pytest.raises(AuthenticationError) as caught:
        traveller.do(client.models.list())
    assert "not-kamiwaza" not in f"{caught.value!r} {caught.value}"


def test_somebody_who_may_not_come_in(traveller: Traveller) -> None:
    user = traveller.sandbox.state.identity.users["user"]
    client = traveller.new_client(username="user", password="kamiwaza")
    user.enabled = False
    with pytest.raises(PermissionDeniedError):
        traveller.do(client.models.list())
    # A refused password is not sent again for five minutes: platforms lock accounts.
    traveller.advance(301)
    user.enabled, user.locked = True, True
    with pytest.raises(LockedError):
        traveller.do(client.models.list())


def test_an_expired_token_is_renewed_once_for_20_calls(traveller: Traveller) -> None:
    client = traveller.client
    traveller.do(client.models.list())
    traveller.advance(traveller.sandbox.state.identity.access_lifetime + 1)
    if traveller.name == "sync":
        with ThreadPoolExecutor(20) as threads:
            list(threads.map(lambda _: client.models.list(), range(20)))
    else:

        async def all_at_once() -> Any:
            return await asyncio.gather(*(client.models.list() for _ in range(20)))

        traveller.do(all_at_once())
    assert len(traveller.sent("POST", "/auth/refresh")) == 1


def test_an_address_without_the_api(traveller: Traveller) -> None:
    page = answer(200, b"<!doctype html><title>Kamiwaza</title>", kind="text/html")
    with serve(page) as server:
        client = traveller.new_client(base_url=server.url, api_key="k" * 20)
        with pytest.raises(NonAPIResponseError, match="/api"):
            traveller.do(client.models.list())


def test_a_certificate_of_their_own(
    traveller: Traveller, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    models, do = answer(200, []), traveller.do
    with serve(models, tls=server_tls) as server:
        with pytest.raises(TLSError, match="ca_bundle"):
            do(traveller.new_client(base_url=server.url, api_key="k" * 20).models.list())
        for way in ({"ca_bundle": certificate}, {"verify_ssl": False}):
            client = traveller.new_client(base_url=server.url, api_key="k" * 20, **way)
            assert do(client.models.list()) == []
        traveller.close()  # or the server would wait for its clients to go


def test_nobody_is_there(traveller: Traveller) -> None:
    client = traveller.new_client(base_url="http://127.0.0.1:9", api_key="k" * 20)
    with pytest.raises(APIConnectionError, match=r"127\.0\.0\.1:9"):
        traveller.do(client.models.list())
