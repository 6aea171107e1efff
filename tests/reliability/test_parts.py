"""A part of a file is accepted only if it is the requested part."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.skills import get_skill_package
from tests.reliability.fault_server import Received, Step, answer, head, raw, serve
from tests.reliability.halves import LoopbackHalf

FILE = bytes(range(10)) * 10
SAME = [("ETag", '"a"'), ("Accept-Ranges", "bytes")]


def part(first: int, end: int, *, status: int = 206, size: int = 100, reply: str = "") -> Step:
    """Answer with some bytes of the file, and `said` of them."""
    place = reply or f"bytes {first}-{end - 1}/{size}"
    headers = [*SAME, ("Content-Range", place)]
    return answer(status, FILE[first:end], headers=headers, kind="application/octet-stream")


def cut(end: int) -> Step:
    fields = [*SAME, ("Content-Length", "100"), ("Content-Type", "application/octet-stream")]
    return raw(head(200, fields), FILE[:end])


def pieces(half: LoopbackHalf) -> Any:
    """Return work that reads the file as a stream of bytes."""

    def work(client: Any) -> Any:
        return b"".join(client.raw.iter_bytes(get_skill_package("x")))

    async def work_async(client: Any) -> Any:
        return b"".join([piece async for piece in client.raw.iter_bytes(get_skill_package("x"))])

    return work if half.kind == "sync" else work_async


def whole(client: Any) -> Any:
    return client.raw.send(get_skill_package("x"))


UNASKED = {
    "the beginning": part(0, 40),
    "the end": part(40, 100),
    "all of it": part(0, 100),
    "without saying which": answer(206, FILE, headers=SAME),
    "with the status of a whole": part(40, 100, status=200),
    "the beginning with the status of a whole": part(0, 40, status=200),
}


@pytest.mark.parametrize("unasked", UNASKED)
def test_a_part_that_nobody_asked_for(half: LoopbackHalf, unasked: str, tmp_path: Path) -> None:
    works = [pieces(half), whole, lambda c: c.raw.download(get_skill_package("x"), tmp_path / "f")]
    for work in works:
        with serve(UNASKED[unasked]) as server:
            error = half.fails(server.url, work)
        assert type(error) is errors.ResponseValidationError
        assert error.operation == "skills.get_skill_package"
        assert len(server.requests) == 1
    assert not (tmp_path / "f").exists()


def test_json_says_itself_whether_it_is_whole(half: LoopbackHalf) -> None:
    with serve(answer(206, [1, 2])) as server:
        assert half.run(server.url, lambda c: c.request("GET", "/things")) == [1, 2]
    with serve(part(0, 40)) as server:
        error = half.fails(server.url, lambda c: c.request("GET", "/things"))
    assert type(error) is errors.ResponseValidationError


def test_a_part_that_was_asked_for_by_hand(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        return client.request("GET", "/things", headers={"Range": "bytes=0-1"})

    step = answer(206, b"[]", headers=[("Content-Range", "bytes 0-1/2")])
    with serve(step) as server:
        assert half.run(server.url, work) == []


def _continuing(*parts: Step) -> Any:
    steps = iter([cut(40), *parts])

    def script(request: Received) -> Step:
        return next(steps)

    return serve(script=script)


def test_a_rest_that_comes_in_several_parts(half: LoopbackHalf) -> None:
    with _continuing(part(40, 60), part(60, 99), part(99, 100)) as server:
        assert half.run(server.url, pieces(half)) == FILE
    asked = [request.header("range") for request in server.requests]
    assert asked == [None, "bytes=40-99", "bytes=60-99", "bytes=99-99"]


WRONG = {
    "another place": part(41, 100),
    "another size": part(40, 100, size=101),
    "a place beyond the end": part(40, 100, reply="bytes 40-199/200"),
    "no place": part(40, 100, reply="bytes"),
    "a part under the status of a whole": part(40, 100, status=200),
    "more than it says": part(40, 100, reply="bytes 40-59/100"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_rest_that_does_not_fit(half: LoopbackHalf, wrong: str) -> None:
    with _continuing(WRONG[wrong], part(40, 100)) as server:
        error = half.fails(server.url, pieces(half))
    assert isinstance(error, (errors.RemoteFileChangedError, errors.ResponseValidationError))


def test_less_than_a_part_says(half: LoopbackHalf) -> None:
    fields = [*SAME, ("Content-Range", "bytes 40-99/100"), ("Content-Length", "20")]
    short = raw(head(206, fields), FILE[40:60])
    with _continuing(short, part(60, 100)) as server:
        assert half.run(server.url, pieces(half)) == FILE
