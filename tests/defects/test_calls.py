"""D01 to D09, D33, D34 and D37: calls against servers with faults."""

from __future__ import annotations

import asyncio
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, errors
from kamiwaza.config import SDKConfig
from kamiwaza.schemas.models import Model
from kamiwaza_api.api.models import create_model, delete_model, list_models
from kamiwaza_api.api.skills import get_skill_package, import_skill_package
from tests.reliability.fault_server import Line, answer, close, head, raw, serve, silence
from tests.reliability.file_host import Cut, FileHost
from tests.reliability.halves import KEY, LoopbackHalf

MEGABYTE = 2**20
SKILL = "11111111-0000-4000-8000-000000000001"


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def test_d01_every_call_has_a_time_limit(loopback: LoopbackHalf) -> None:
    client = loopback.client("https://platform.example", KEY)
    assert 0 < client.config.timeout <= 60
    assert 0 < client.config.connect_timeout <= 30
    assert (client.config.deadline or 2 * client.config.timeout) <= 300
    with serve(silence) as server:
        error = loopback.fails(server.url, read, timeout=0.1, max_retries=0)
    assert isinstance(error, errors.APITimeoutError)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_d02_reading_is_tried_again(loopback: LoopbackHalf, status: int) -> None:
    fault = answer(status, {"detail": "later"}, headers=[("Retry-After", "1")])
    with serve(fault, answer()) as server:
        assert loopback.run(server.url, read) == []
    assert len(server.requests) == 2


def test_d02_so_is_what_a_dropped_connection_lost(loopback: LoopbackHalf) -> None:
    with serve(close, answer()) as server:
        assert loopback.run(server.url, read) == []


def test_d02_writing_is_not_repeated_once_it_may_have_happened(loopback: LoopbackHalf) -> None:
    with serve(close, answer()) as server:
        loopback.fails(server.url, lambda c: c.raw.send(create_model(body={"name": "m"})))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.AuthorizationError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.ValidationError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
    ],
)
def test_d04_every_status_has_its_class(
    loopback: LoopbackHalf, status: int, kind: type[Exception]
) -> None:
    with serve(answer(status, {"detail": "no"})) as server:
        error = loopback.fails(server.url, read, max_retries=0)
    assert type(error) is kind or issubclass(type(error), kind)
    assert isinstance(error, errors.APIStatusError)
    assert error.status_code == status


def test_d05_there_is_one_kind_of_timeout(loopback: LoopbackHalf) -> None:
    with serve(silence) as server:
        error = loopback.fails(server.url, read, timeout=0.1, max_retries=0)
    kinds = [type(error), errors.OperationTimeoutError, errors.DeadlineExceededError]
    for kind in kinds:
        assert issubclass(kind, TimeoutError)
        assert issubclass(kind, errors.KamiwazaError)
    assert not hasattr(errors, "TimeoutError")


def test_d06_a_stream_cut_in_its_body_is_our_error(loopback: LoopbackHalf) -> None:
    cut = raw(head(200, [("Content-Length", "100")]), b"[")
    with serve(cut) as server:
        assert isinstance(loopback.fails(server.url, read), errors.APIConnectionError)


def test_d06_one_bad_item_of_a_hundred_costs_no_other_and_is_named_where_asked(
    loopback: LoopbackHalf,
) -> None:
    items: list[Any] = [{"id": SKILL, "name": f"m{n}"} for n in range(100)]
    items[63] = {"id": SKILL, "name": {"not": "a name"}}

    def ask(client: Any) -> Any:
        return client.request("GET", "/models/", cast_to=list[Model])

    with serve(answer(200, items)) as server:
        found = loopback.run(server.url, ask)
        error = loopback.fails(server.url, ask, strict=True)
    assert [model.name for model in found] == [f"m{n}" for n in range(100) if n != 63]
    assert found.left_out == [items[63]]
    assert isinstance(error, errors.ResponseValidationError)
    assert "63" in str(error)
    assert '"m0"' in error.body


def test_d07_a_huge_error_page_makes_a_short_message(loopback: LoopbackHalf) -> None:
    with serve(answer(502, b"<html>" + b"x" * 5_000_000, kind="text/html")) as server:
        error = loopback.fails(server.url, read, max_retries=0)
    assert len(str(error)) < 3_000


def test_d08_downloads_do_not_fill_the_memory(loopback: LoopbackHalf, tmp_path: Path) -> None:
    blocks = [bytes(MEGABYTE)] * 32
    size = [("Content-Length", str(32 * MEGABYTE)), ("ETag", '"v1"')]
    with serve(raw(head(200, size), *blocks)) as server:
        tracemalloc.start()
        loopback.run(
            server.url, lambda c: c.raw.download(get_skill_package(SKILL), tmp_path / "package.zip")
        )
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 10 * MEGABYTE


def test_d08_nor_do_uploads(loopback: LoopbackHalf, tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    with path.open("wb") as made:
        made.truncate(32 * MEGABYTE)

    def drain(line: Line) -> None:
        top = b""
        while b"\r\n\r\n" not in top:
            top += line.sock.recv(1)
        left = int(top.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        while left:
            left -= len(line.sock.recv(min(left, MEGABYTE)))
        answer(200, b"{}")(line)
        line.close()

    with serve(first=drain) as server, path.open("rb") as file:
        request: Any = import_skill_package(body={"file": file})
        request = replace(request, parse=bool)
        tracemalloc.start()
        loopback.run(server.url, lambda c: c.raw.send(request))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 10 * MEGABYTE


def test_d09_a_broken_download_leaves_the_old_file(loopback: LoopbackHalf, tmp_path: Path) -> None:
    target = tmp_path / "package.zip"
    target.write_bytes(b"the good one")
    host = FileHost(bytes(MEGABYTE), cuts=[Cut(300_000)] * 20, parts=False)
    with serve(script=host) as server:
        loopback.fails(
            server.url,
            lambda c: c.raw.download(get_skill_package(SKILL), target, overwrite=True),
        )
    assert target.read_bytes() == b"the good one"


def test_d09_and_goes_on_where_it_broke(loopback: LoopbackHalf, tmp_path: Path) -> None:
    host = FileHost(bytes(range(256)) * 4096, cuts=[Cut(300_000)])
    with serve(script=host) as server:
        loopback.run(
            server.url, lambda c: c.raw.download(get_skill_package(SKILL), tmp_path / "file")
        )
    assert (tmp_path / "file").read_bytes() == host.content
    assert host.asked[0] is None
    assert host.asked[1] is not None


def test_d33_requests_say_who_sends_them(loopback: LoopbackHalf) -> None:
    with serve(answer()) as server:
        loopback.run(server.url, read)
    (request,) = server.requests
    assert (request.header("user-agent") or "").startswith("kamiwaza-python/")
    assert request.header("x-request-id")


def test_d33_settings_are_what_happens(loopback: LoopbackHalf) -> None:
    with serve(answer(500)) as server:
        loopback.fails(server.url, read, config=SDKConfig(max_retries=1))
    assert len(server.requests) == 2


def test_d33_a_closed_client_says_so(loopback: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        client.close()
        return read(client)

    async def work_async(client: Any) -> Any:
        await client.aclose()
        return await read(client)

    with serve(answer()) as server:
        error = loopback.fails(server.url, work if loopback.kind == "sync" else work_async)
    assert type(error) is errors.ClientClosedError
    assert server.requests == []


def test_d34_the_event_loop_goes_on_while_a_call_waits() -> None:
    turns: list[int] = []

    async def tick() -> None:
        for number in range(10_000):
            turns.append(number)
            await asyncio.sleep(0)

    async def both(url: str) -> None:
        async with AsyncKamiwazaClient(url, KEY, deadline=0.3) as client:
            with pytest.raises(errors.DeadlineExceededError):
                await asyncio.gather(client.raw.send(list_models()), tick())

    with serve(silence) as server:
        asyncio.run(both(server.url))
    assert len(turns) > 1


@pytest.mark.parametrize("status", [200, 202])
def test_d37_an_empty_success_is_a_success(loopback: LoopbackHalf, status: int) -> None:
    with serve(raw(head(status, [("Content-Length", "0")]), then="open")) as server:
        loopback.run(server.url, lambda c: c.models.delete(SKILL))
        loopback.run(server.url, lambda c: c.raw.send(delete_model(SKILL)))
        assert [one.method for one in server.requests] == ["DELETE", "DELETE"]


def test_d01_a_call_may_have_its_own_limit(loopback: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        return client.with_options(timeout=0.1, max_retries=0).models.list()

    with serve(silence) as server:
        assert isinstance(loopback.fails(server.url, work), errors.APITimeoutError)
