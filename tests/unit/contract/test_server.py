"""`client.server`: what a platform is able to do, whatever its age and whatever it tells."""

from __future__ import annotations

from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from kamiwaza import (
    AsyncKamiwazaClient,
    AuthenticationError,
    InvalidArgumentError,
    NonAPIResponseError,
)
from kamiwaza.contract.release import Release
from kamiwaza.contract.release_index import ReleaseIndex
from kamiwaza.errors import APIConnectionError, BadGatewayError, KamiwazaError
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.future_release import ADDED_PATH
from kamiwaza.schemas._base import JsonObject
from tests.unit.contract.conftest import Make
from tests.unit.mock_platform import Platform, at_once

pytestmark = pytest.mark.breaks_contract("asks platforms of other releases what they have")

DOCUMENT = "/api/openapi.json"
RELEASES = [str(release) for release in ReleaseIndex.shipped().releases]


def asked(half: Any) -> list[str]:
    return [seen.path for seen in half.sandbox.requests if "/auth/" not in seen.path]


@pytest.mark.parametrize("release", RELEASES)
def test_the_release_follows_from_the_operations(on: Make, release: str) -> None:
    platform = on(release=release)
    found = platform.do(platform.client.server.release())
    assert str(found) == release
    assert found <= ReleaseIndex.shipped().releases[-1]


def test_the_newest_is_the_hint_for_what_is_newer_still(on: Make) -> None:
    platform = on(newer=True)
    server = platform.client.server
    assert str(platform.do(server.release())) == RELEASES[-1]
    assert f"GET {ADDED_PATH}" in platform.do(server.operations())
    assert platform.do(server.supports("context.dataset_indexes"))


def test_what_a_release_supports(on: Make) -> None:
    old, young = on(release="1.0.0"), on(release="1.0.1")
    for name, before, after in [
        ("context.dataset_indexes", False, True),
        ("context.dataset_indexes.list", False, True),
        ("models", True, True),
        ("models.list", True, True),
        ("models.list_models", True, True),
        ("platform", False, False),
    ]:
        assert old.do(old.client.server.supports(name)) is before, name
        assert young.do(young.client.server.supports(name)) is after, name


def test_one_missing_method_does_not_hide_a_service(on: Make) -> None:
    old = on(release="0.9.3")
    server = old.client.server
    lacking = old.do(server.missing("serving"))
    assert "serving.delete" in lacking
    assert "serving.list" not in lacking
    assert old.do(server.supports("serving"))
    assert not old.do(server.supports("serving.delete"))
    assert old.do(server.missing("serving.list")) == ()
    assert old.do(server.missing("platform"))
    assert not old.do(server.supports("platform"))
    with pytest.raises(InvalidArgumentError, match="did you mean 'models"):
        old.do(server.missing("modls"))


def test_names_nobody_knows_are_refused_without_asking(on: Make) -> None:
    platform = on()
    with pytest.raises(InvalidArgumentError, match="did you mean 'models"):
        platform.do(platform.client.server.supports("modls"))
    assert asked(platform) == []


def test_the_operations_are_those_the_platform_lists(on: Make) -> None:
    platform = on(release="0.13")
    operations = platform.do(platform.client.server.operations())
    contract = Contract.shipped(release="0.13.0")
    assert operations == {f"{o.method} {o.path}" for o in contract.operations}


def test_it_is_read_once_for_all_copies_of_a_client(on: Make) -> None:
    platform = on()
    client = platform.client
    copy = client.with_options(timeout=5)
    assert client.server is client.server
    for server in (client.server, copy.server, copy.with_options(deadline=9).server):
        platform.do(server.release())
        platform.do(server.supports("models"))
        platform.do(server.operations())
    assert asked(platform) == [DOCUMENT]


def test_asking_again_costs_little_if_nothing_changed(on: Make) -> None:
    platform = on()
    server = platform.client.server
    first = platform.do(server.operations())
    assert platform.do(server.operations(refresh=True)) == first
    seen = [seen for seen in platform.sandbox.requests if seen.path == DOCUMENT]
    assert [handled.status for handled in seen] == [200, 304]
    assert seen[1].request.header("if-none-match")


def test_asking_again_sees_what_is_new(on: Make) -> None:
    platform = on()
    server = platform.client.server
    document: JsonObject = {"paths": {"/ping": {"get": {}}}}
    platform.sandbox.fail_next(status=200, body=document, operation=f"GET {DOCUMENT}")
    assert platform.do(server.operations()) == {"GET /ping"}
    assert str(platform.do(server.release())) == "0.9.2"
    index = ReleaseIndex.shipped()
    assert platform.do(server.operations(refresh=True)) == {o.route for o in index.operations}
    assert platform.do(server.release()) == index.releases[-1]


HIDDEN: dict[str, dict[str, Any]] = {
    "not published": {"status": 404},
    "not for me": {"status": 403},
    "not with these credentials": {"status": 401, "count": 2},
    "not with GET": {"status": 405},
    "a page that says no": {"status": 404, "body": "<html><title>404</title></html>"},
    "a page": {"status": 200, "body": "<html></html>"},
    "no JSON": {"status": 200, "body": b"{", "headers": {"content-type": "application/json"}},
    "too deep": {"status": 200, "body": b"[" * 100_000, "headers": {"content-type": "text/plain"}},
    "no document": {"status": 200, "body": [1]},
    "of something else": {"status": 200, "body": {"paths": {"/pets": {"get": {}}}}},
    "too large": {"status": 200, "body": b" " * (17 * 2**20)},
}


@pytest.mark.parametrize("how", HIDDEN.values(), ids=HIDDEN)
def test_a_platform_that_keeps_it_to_itself_is_tried(on: Make, how: dict[str, Any]) -> None:
    platform = on(release="1.0.1")
    platform.sandbox.fail_next(**how, operation=f"GET {DOCUMENT}")
    server = platform.client.server
    assert str(platform.do(server.release())) == "1.0.1"
    tried = ["/api/platform/readiness", "/api/context/readiness"]
    assert [path for path in asked(platform) if path != DOCUMENT] == tried
    assert platform.do(server.supports("context.dataset_indexes"))
    assert not platform.do(server.supports("platform"))
    before = asked(platform)
    known = ReleaseIndex.shipped().until(Release(1, 0, 1))
    assert platform.do(server.operations()) == known
    assert asked(platform) == before


@pytest.mark.parametrize("release", [str(known) for known, _ in ReleaseIndex.shipped().markers()])
def test_every_release_is_found_by_trying(on: Make, release: str) -> None:
    platform = on(release=release)
    platform.sandbox.fail_next(status=404, operation=f"GET {DOCUMENT}")
    assert str(platform.do(platform.client.server.release())) == release


def _answering(answers: dict[str, httpx.Response]) -> Platform:
    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api")
        return answers.get(path) or httpx.Response(404, json={"detail": "Not Found"})

    return Platform(answer)


@pytest.mark.parametrize("status", [200, 204, 400, 403, 405, 409, 422, 429, 500, 501, 503])
def test_any_answer_of_a_marker_shows_that_it_is_there(status: int) -> None:
    platform = _answering({"/cluster/jobs/": httpx.Response(status, json={"detail": "x"})})
    with platform.client() as client:
        assert str(client.server.release()) == "1.0.0"


def test_a_thing_that_is_missing_is_no_missing_route() -> None:
    platform = _answering({"/workrooms/": httpx.Response(404, json={"detail": "No workrooms"})})
    with platform.client() as client:
        assert str(client.server.release()) == "0.12.0"


@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (502, BadGatewayError)])
def test_what_stands_before_the_platform_decides_nothing(
    status: int, kind: type[KamiwazaError]
) -> None:
    refusal = httpx.Response(status, json={"detail": "x"})
    both = {"/openapi.json": refusal, "/platform/readiness": refusal}
    for answers in (both, {"/platform/readiness": refusal}):
        with _answering(answers).client() as client, pytest.raises(kind):
            client.server.release()


def test_what_is_no_platform_is_told() -> None:
    pages = Platform(lambda request: httpx.Response(404, html="<html></html>"))
    for platform in (_answering({}), pages):
        with platform.client() as client:
            for _ in range(2):
                with pytest.raises(NonAPIResponseError, match="no operation of a platform"):
                    client.server.operations()


def test_a_failure_is_not_remembered() -> None:
    good = [httpx.Response(200, json={"paths": {"/ping": {"get": {}}}})]

    def answer(request: httpx.Request) -> httpx.Response:
        if len(platform.requests) == 1:
            raise httpx.ConnectError("no", request=request)
        return good.pop()

    platform = Platform(answer)
    with platform.client() as client:
        with pytest.raises(APIConnectionError):
            client.server.release()
        assert client.server.operations() == {"GET /ping"}


def test_threads_share_one_reading() -> None:
    document = httpx.Response(200, json={"paths": {"/ping": {"get": {}}}})
    platform = _answering({"/openapi.json": document})
    found: list[object] = []
    with platform.client() as client, at_once(16, lambda _: found.append(client.server.release())):
        pass
    assert found == [Release(0, 9, 2)] * 16
    assert platform.paths() == ["/openapi.json"]


@pytest.mark.anyio
async def test_tasks_share_one_reading_and_survive_its_end() -> None:
    started, go = anyio.Event(), anyio.Event()
    document = httpx.Response(200, json={"paths": {"/ping": {"get": {}}}})

    seen: list[httpx.Request] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        started.set()
        await go.wait()
        return document

    client = AsyncKamiwazaClient("https://platform.example", transport=httpx.MockTransport(handle))
    found: list[object] = []

    async def ask() -> None:
        found.append(await client.server.release())

    async with anyio.create_task_group() as tasks:
        leader = anyio.CancelScope()

        async def lead() -> None:
            with leader:
                await ask()

        tasks.start_soon(lead)
        await started.wait()
        for _ in range(5):
            tasks.start_soon(ask)
        await anyio.lowlevel.checkpoint()
        leader.cancel()
        await anyio.lowlevel.checkpoint()
        go.set()
    await client.aclose()
    assert found == [Release(0, 9, 2)] * 5
    assert len(seen) == 2


def test_a_client_says_what_its_server_is(on: Make) -> None:
    platform = on()
    assert "Server of https://kamiwaza.test/api" in repr(platform.client.server)
