"""What `with_options` changes, shares and leaves alone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from kamiwaza import ConfigurationError, KamiwazaError, RetryPolicy, SDKConfig, ServerError
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.call_options import Options
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import Issuer, answering

SECRET = "hunter2-correct-horse"


def options(**config: Any) -> Options:
    return Options.from_config(SDKConfig(**config))


@pytest.mark.parametrize(
    ("config", "deadline"),
    [({}, 60.0), ({"timeout": 10}, 60.0), ({"timeout": 100}, 200.0), ({"deadline": 5}, 5.0)],
)
def test_the_deadline_follows_the_timeout(config: Any, deadline: float) -> None:
    assert options(**config).deadline == deadline


def test_a_longer_timeout_brings_a_longer_deadline() -> None:
    assert options().changed(timeout=600).deadline == 1200
    assert options().changed(timeout=1).deadline == 60
    assert options().changed(timeout=600, deadline=5).deadline == 5


def test_a_deadline_that_was_given_is_meant() -> None:
    assert options(deadline=5).changed(timeout=600).deadline == 5
    assert options().changed(deadline=5).changed(timeout=600).deadline == 5


@pytest.mark.parametrize(
    "change",
    [
        {"timeout": 0}, {"timeout": -1}, {"timeout": float("nan")}, {"timeout": float("inf")},
        {"timeout": 1e9}, {"deadline": 0}, {"deadline": float("inf")}, {"max_retries": -1},
    ],
)  # fmt: skip
def test_nonsense_is_named(change: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{next(iter(change))}: "):
        answering().client().with_options(**change)


def test_nothing_given_changes_nothing() -> None:
    assert options().changed() == options()


def test_zero_retries_is_a_number_too() -> None:
    assert options(max_retries=5).changed(max_retries=0).retry.max_retries == 0


def test_a_policy_is_replaced_whole_and_its_number_changed_alone() -> None:
    policy = RetryPolicy(max_retries=7, base=2.0)
    changed = options().changed(retry=policy)
    assert changed.retry is policy
    assert changed.changed(max_retries=1).retry == RetryPolicy(max_retries=1, base=2.0)


def test_headers_add_up_and_are_not_shown() -> None:
    changed = options().changed(extra_headers={"A": SECRET}).changed(extra_headers={"B": "b"})
    assert changed.headers == {"A": SECRET, "B": "b"}
    assert SECRET not in repr(changed)


def test_a_copy_differs_and_the_original_does_not() -> None:
    platform = answering(503, "x")
    client = platform.client(max_retries=0)
    copy = client.with_options(max_retries=2, extra_headers={"X-Workroom-ID": "w"}, timeout=7)
    for one, times in ((copy, 3), (client, 1)):
        platform.requests.clear()
        with pytest.raises(ServerError):
            one.raw.send(list_models())
        assert len(platform.requests) == times
        first = platform.requests[0]
        assert first.headers.get("x-workroom-id") == ("w" if one is copy else None)
        assert first.extensions["timeout"]["read"] == (7 if one is copy else 30)
    assert type(copy) is type(client)
    assert copy.config is client.config


def test_a_copy_shares_credentials() -> None:
    issuer = Issuer()
    client = issuer.platform.client(username="u", password="p")
    copies = [client.with_options(timeout=n + 1).with_options(max_retries=1) for n in range(3)]
    for one in (*copies, client):
        one.raw.send(list_models())
    assert issuer.grants() == ["/auth/token"]
    copies[0].auth.logout()
    assert client.auth.get_headers() == {}


def test_a_copy_has_services_of_its_own() -> None:
    client = answering().client()
    copy = client.with_options(timeout=1)
    assert copy.models is not client.models
    assert copy.models is copy.models


def test_closing_a_copy_leaves_the_original_open() -> None:
    client = answering().client()
    with client.with_options(timeout=1) as copy:
        copy.raw.send(list_models())
    client.raw.send(list_models())
    client.with_options(timeout=1).with_options(timeout=2).close()
    client.raw.send(list_models())
    client.close()
    for one in (client, copy):
        with pytest.raises(ClientClosedError):
            one.raw.send(list_models())


@pytest.mark.anyio
async def test_the_async_half_too() -> None:
    client = answering().async_client()
    async with client.with_options(timeout=1) as copy:
        await copy.raw.send(list_models())
    await client.raw.send(list_models())
    await client.aclose()
    with pytest.raises(ClientClosedError):
        await copy.raw.send(list_models())


class Closable(httpx.MockTransport):
    closed = 0

    def close(self) -> None:
        self.closed += 1


def test_closing_is_possible_twice_and_reaches_the_transport() -> None:
    from kamiwaza import KamiwazaClient

    transport = Closable(lambda request: httpx.Response(200, json=[]))
    client = KamiwazaClient("https://platform.example", transport=transport)
    client.with_options(timeout=1).close()
    assert transport.closed == 0
    client.close()
    client.close()
    assert transport.closed >= 1
    with pytest.raises(KamiwazaError):
        client.raw.send(list_models())
