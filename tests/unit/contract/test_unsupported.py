"""A route that is missing because the platform is too old is told from a thing that is missing."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from kamiwaza import ResourceNotFoundError, UnsupportedByServerError
from kamiwaza.contract.release_index import ReleaseIndex
from kamiwaza.schemas._base import JsonObject
from kamiwaza_api.api.context import get_dataset_index, list_dataset_indexes
from kamiwaza_api.api.models import get_model
from kamiwaza_api.api.platform import inspect_platform_readiness
from tests.unit.contract.conftest import Make
from tests.unit.mock_platform import Platform

pytestmark = pytest.mark.breaks_contract("asks platforms for what they lack")

DOCUMENT = "/api/openapi.json"
YOUNG = "/context/dataset-indexes"
NOBODY = "00000000-0000-4000-8000-000000000000"
LISTED: JsonObject = {"paths": {YOUNG: {"get": {}}, "/models/{id}": {"get": {}}}}
LACKED: JsonObject = {"paths": {"/context/readiness": {"get": {}}, "/models/{id}": {"get": {}}}}


def refused(half: Any, request: Any) -> Any:
    with pytest.raises(ResourceNotFoundError) as caught:
        half.do(half.client.raw.send(request))
    return caught.value


def documents(half: Any) -> int:
    return sum(seen.path == DOCUMENT for seen in half.sandbox.requests)


def test_the_error_names_the_first_release(on: Make) -> None:
    old = on(release="0.13")
    error = refused(old, list_dataset_indexes())
    assert type(error) is UnsupportedByServerError
    assert (error.since, error.release) == ("1.0.1", "0.13.0")
    assert error.operation == "context.list_dataset_indexes"
    assert error.status_code == 404
    assert error.body == '{"detail": "Not Found"}'
    assert "needs platform >= 1.0.1" in str(error)
    assert "0.13.0" in str(error)
    assert error.request_id
    assert [attempt.status for attempt in error.attempts] == [404]
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), vars(again)) == (str(error), vars(error))


def test_methods_and_streams_tell_it_too(on: Make) -> None:
    old = on(release="0.9.2")
    with pytest.raises(UnsupportedByServerError, match=r"needs platform >= 0\.12\.0"):
        old.do(old.client.serving.delete(NOBODY))
    with pytest.raises(UnsupportedByServerError, match=r"needs platform >= 1\.2\.0"):
        old.do(_streamed(old, inspect_platform_readiness()))
    assert documents(old) == 1


def _streamed(half: Any, request: Any) -> Any:
    def now() -> None:
        with half.client.raw.stream(request):
            raise AssertionError("there is no answer")

    async def later() -> None:
        async with half.client.raw.stream(request):
            raise AssertionError("there is no answer")

    return now() if half.name == "sync" else later()


def test_the_platform_is_asked_once(on: Make) -> None:
    old = on(release="1.0.0")
    for request in (
        list_dataset_indexes(),
        inspect_platform_readiness(),
        get_dataset_index(NOBODY),
    ):
        assert isinstance(refused(old, request), UnsupportedByServerError)
    assert str(old.do(old.client.server.release())) == "1.0.0"
    assert documents(old) == 1


def test_a_platform_that_has_the_operation_misses_a_thing(on: Make) -> None:
    young = on()
    young.sandbox.fail_next(status=404, operation="context.get_dataset_index", count=2)
    for _ in range(2):
        error = refused(young, get_dataset_index(NOBODY))
        assert type(error) is ResourceNotFoundError
    assert documents(young) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "Dataset index not found"},
        {"detail": "Not Found", "code": "gone"},
        {},
        "Not Found",
    ],
)
def test_what_a_router_does_not_say_is_about_a_thing(on: Make, body: object) -> None:
    young = on()
    young.sandbox.fail_next(status=404, body=body, operation="context.get_dataset_index")
    assert type(refused(young, get_dataset_index(NOBODY))) is ResourceNotFoundError
    assert documents(young) == 0


def test_what_every_release_has_is_not_asked_about(on: Make) -> None:
    platform = on()
    platform.sandbox.fail_next(status=404, operation="models.get_model")
    assert type(refused(platform, get_model(NOBODY))) is ResourceNotFoundError
    with pytest.raises(ResourceNotFoundError) as caught:
        platform.do(platform.client.request("GET", "/nothing/here"))
    assert type(caught.value) is ResourceNotFoundError
    assert documents(platform) == 0


@pytest.mark.parametrize("status", [404, 403, 401, 500, 503, 200])
def test_without_the_list_the_routers_words_decide(on: Make, status: int) -> None:
    old = on(release="1.0.0")
    client = old.client.with_options(max_retries=0)
    how: dict[str, Any] = {"status": status, "body": {}, "operation": f"GET {DOCUMENT}", "count": 9}
    old.sandbox.fail_next(**how)
    for request in (list_dataset_indexes(), inspect_platform_readiness()):
        with pytest.raises(UnsupportedByServerError) as caught:
            old.do(client.raw.send(request))
        assert (caught.value.since, caught.value.release) == (request.endpoint.since, None)
    assert [seen.status for seen in old.sandbox.requests if seen.path == DOCUMENT][:1] == [status]
    assert documents(old) <= 5, "retries of one attempt to read it, no second attempt"


def _saying(status: int, detail: str, document: object) -> Platform:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == DOCUMENT:
            return httpx.Response(200, json=document)
        return httpx.Response(status, json={"detail": detail})

    return Platform(answer)


@pytest.mark.parametrize(("document", "reported"), [(LACKED, True), (LISTED, False), ({}, False)])
def test_another_method_of_a_path_needs_the_list(document: object, reported: bool) -> None:
    with _saying(405, "Method Not Allowed", document).client() as client:
        with pytest.raises(Exception, match="405") as caught:
            client.raw.send(list_dataset_indexes())
        assert isinstance(caught.value, UnsupportedByServerError) is reported
        assert getattr(caught.value, "status_code", None) == 405


def test_a_platform_that_lost_an_operation_is_not_called_old() -> None:
    paths: dict[str, object] = {"/platform/readiness": {"get": {}}}
    for operation in ReleaseIndex.shipped().operations:
        method, path = operation.route.split(" ")
        if path != YOUNG:
            paths[path] = {method.lower(): {}}
    with (
        _saying(404, "Not Found", {"paths": paths}).client() as client,
        pytest.raises(UnsupportedByServerError, match="does not have it") as caught,
    ):
        client.raw.send(list_dataset_indexes())
    assert caught.value.release == str(ReleaseIndex.shipped().releases[-1])


def test_threads_that_meet_it_at_once_ask_once() -> None:
    platform = _saying(404, "Not Found", LACKED)

    def work(_: int) -> str:
        with pytest.raises(UnsupportedByServerError) as caught:
            client.raw.send(list_dataset_indexes())
        return caught.value.since

    with platform.client() as client, ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(24))) == {"1.0.1"}
    assert platform.paths().count("/openapi.json") == 1


def test_the_time_of_the_call_bounds_the_question() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == DOCUMENT:
            platform.clock.now += 1_000
            raise httpx.ReadTimeout("silence", request=request)
        return httpx.Response(404, json={"detail": "Not Found"})

    platform = Platform(answer)
    with (
        platform.client(deadline=5, max_retries=3) as client,
        pytest.raises(UnsupportedByServerError),
    ):
        client.raw.send(list_dataset_indexes())
    assert platform.paths() == [YOUNG, "/openapi.json"]
