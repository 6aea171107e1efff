"""A download that is cut anywhere ends identical to its source, or with an error."""

from __future__ import annotations

import hashlib
import io
import os
import random
import tempfile
import threading
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import errors
from kamiwaza_api.api.models import create_model, list_models
from kamiwaza_api.api.skills import export_skills_bundle, get_skill_package
from tests.reliability.fault_server import Received, answer, serve
from tests.reliability.file_host import Cut, FileHost, How
from tests.reliability.halves import LoopbackHalf, SkippingClock

SIZE = 300_000
CONTENT = random.Random(7).randbytes(SIZE)
OTHER = random.Random(8).randbytes(SIZE)
SHA = hashlib.sha256(CONTENT).hexdigest()
OLD = formatdate(1_000_000, usegmt=True)
TENTHS = [0, 1, *range(SIZE // 10, SIZE, SIZE // 10), SIZE - 1]


@pytest.fixture(params=["by threads", "by the library"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways that bodies take, for files of any size."""
    for half in ("_sync", "_async"):
        least = 1 if request.param == "by threads" else 2**40
        monkeypatch.setattr(f"kamiwaza.{half}.files.transfer._LARGE", least)


def get(path: Any, **options: Any) -> Any:
    return lambda client: client.raw.download(get_skill_package("x"), path, **options)


class Stand:
    """One address at which this host or that one is found."""

    url = ""
    host: Any = None


@pytest.fixture(autouse=True)
def stand() -> Iterator[None]:
    with serve(script=lambda request: Stand.host(request)) as server:
        Stand.url = server.url
        yield


def fetch(
    half: LoopbackHalf, host: FileHost, path: Any, *, client: Any = None, **options: Any
) -> Any:
    Stand.host = host
    return half.run(Stand.url, get(path, **options), **(client or {}))


def fails(
    half: LoopbackHalf, host: FileHost, path: Any, *, client: Any = None, **options: Any
) -> Any:
    Stand.host = host
    return half.fails(Stand.url, get(path, **options), **(client or {}))


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("how", ["fin", "reset"])
@pytest.mark.parametrize("at", TENTHS)
def test_a_cut_is_mended(half: LoopbackHalf, tmp_path: Path, at: int, how: How) -> None:
    host = FileHost(CONTENT, cuts=[Cut(at, how)])
    result = fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    assert (tmp_path / "f").read_bytes() == CONTENT
    assert left(tmp_path) == ["f"]
    assert (result.size, result.sha256, result.path) == (SIZE, SHA, tmp_path / "f")
    # What arrived by FIN is all there; a reset may take with it what was not read yet.
    if how == "fin":
        assert host.asked == [None, f"bytes={at}-{SIZE - 1}" if at else None]


@pytest.mark.parametrize("how", ["fin", "reset"])
@pytest.mark.parametrize("at", [0, 5, 60])
def test_a_cut_in_the_headers_is_mended(
    half: LoopbackHalf, tmp_path: Path, at: int, how: How
) -> None:
    fetch(half, FileHost(CONTENT, cuts=[Cut(at, how, head=True)]), tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == CONTENT


def test_silence_counts_as_a_cut(half: LoopbackHalf, tmp_path: Path) -> None:
    host = FileHost(CONTENT, cuts=[Cut(100_000, "silence")])
    result = fetch(half, host, tmp_path / "f", client={"timeout": 0.2, "deadline": 20})
    assert (tmp_path / "f").read_bytes() == CONTENT
    assert result.attempts == 2


def test_cuts_at_every_tenth_are_no_row_of_failures(half: LoopbackHalf, tmp_path: Path) -> None:
    host = FileHost(CONTENT, cuts=[Cut(SIZE // 10) for _ in range(9)])
    result = fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    assert result.attempts == 10
    assert host.asked[-1] == f"bytes={SIZE // 10 * 9}-{SIZE - 1}"


def test_pauses_are_the_clients_and_failures_without_progress_end_it(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    clock = SkippingClock()
    host = FileHost(CONTENT, cuts=[Cut(1000), *[Cut(0)] * 9])
    error = fails(half, host, tmp_path / "f", client={"clock": clock})
    assert isinstance(error, errors.ConnectionInterruptedError)
    assert error.operation == "skills.get_skill_package"
    assert len(host.asked) == 4
    assert len(clock.pauses) == 3
    assert left(tmp_path) == ["f.part", "f.part.json"]
    host.cuts = []
    result = fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    assert result.resumed_from == 1000
    assert host.asked[-1] == f"bytes=1000-{SIZE - 1}"


def test_a_later_call_goes_on_where_an_earlier_one_ended(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    for at in (100_000, 50_000, 70_000):
        host = FileHost(CONTENT, cuts=[Cut(at)])
        fails(half, host, tmp_path / "f", client={"max_retries": 0})
    result = fetch(half, FileHost(CONTENT), tmp_path / "f")
    assert result.resumed_from == 220_000
    assert (tmp_path / "f").read_bytes() == CONTENT
    assert left(tmp_path) == ["f"]


def test_what_is_there_is_not_trusted_for_another_request(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    fails(half, FileHost(CONTENT, cuts=[Cut(1000)]), tmp_path / "f", client={"max_retries": 0})
    host = FileHost(OTHER)
    with serve(script=host) as server:
        half.run(server.url, lambda c: c.raw.download(get_skill_package("another"), tmp_path / "f"))
    assert host.asked == [None]
    assert (tmp_path / "f").read_bytes() == OTHER


def test_without_resume_nothing_is_taken_up_or_left(half: LoopbackHalf, tmp_path: Path) -> None:
    cut = FileHost(CONTENT, cuts=[Cut(1000)])
    fails(half, cut, tmp_path / "f", client={"max_retries": 0}, resume=False)
    assert left(tmp_path) == []


def test_what_was_complete_but_unnamed_is_only_asked_about(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    fails(half, FileHost(CONTENT, cuts=[Cut(SIZE - 1)]), tmp_path / "f", client={"max_retries": 0})
    with (tmp_path / "f.part").open("ab") as part:
        part.write(CONTENT[-1:])
    host = FileHost(CONTENT)
    result = fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    assert host.asked == [f"bytes={SIZE - 1}-{SIZE - 1}"]
    assert result.resumed_from == SIZE - 1


SOURCES: dict[str, dict[str, Any]] = {
    "etag": {"etag": '"v1"'},
    "date": {"etag": None, "modified": OLD},
    "weak etag and date": {"etag": 'W/"v1"', "modified": OLD},
    "weak etag": {"etag": 'W/"v1"'},
    "nothing": {"etag": None},
    "no parts": {"parts": False},
    "parts without proof": {"echo": False},
    "chunked": {"chunked": True},
}


@pytest.mark.parametrize("source", SOURCES)
def test_every_kind_of_server(half: LoopbackHalf, tmp_path: Path, source: str) -> None:
    host = FileHost(CONTENT, cuts=[Cut(120_000)], **SOURCES[source])
    fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    asked = host.asked[1] or ""
    assert asked.startswith("bytes=1") == (source not in ("weak etag", "nothing"))
    assert (tmp_path / "f").read_bytes() == CONTENT


CHANGES: dict[str, dict[str, Any]] = {
    "noticed by the server": {},
    "server ignores If-Range": {"conditional": False},
    "no parts": {"parts": False},
    "only dates": {"etag": None, "modified": OLD, "conditional": False},
}


@pytest.mark.parametrize("later", [False, True], ids=["in the call", "in the next call"])
@pytest.mark.parametrize("source", CHANGES)
def test_versions_are_never_spliced(
    half: LoopbackHalf, tmp_path: Path, source: str, later: bool
) -> None:
    host = FileHost(CONTENT, cuts=[Cut(120_000)], **CHANGES[source])
    host.versions[1] = (OTHER, host.etag and '"v2"')
    if host.modified:
        host.versions = {}
        changed = formatdate(1_000_060, usegmt=True)

        def script(request: Received) -> Any:
            if host.answers == 1:
                host.content, host.modified = OTHER, changed
            return FileHost.__call__(host, request)
    else:
        script = host
    with serve(script=script) as server:
        if later:
            half.fails(server.url, get(tmp_path / "f"), max_retries=0)
        half.run(server.url, get(tmp_path / "f", expected_sha256=hashlib.sha256(OTHER).hexdigest()))
    assert (tmp_path / "f").read_bytes() == OTHER


def test_a_file_that_never_stands_still_is_given_up(half: LoopbackHalf, tmp_path: Path) -> None:
    host = FileHost(CONTENT, cuts=[Cut(5000)] * 20)
    host.versions = {n: (OTHER if n % 2 else CONTENT, f'"v{n}"') for n in range(20)}
    error = fails(half, host, tmp_path / "f")
    assert isinstance(error, errors.RemoteFileChangedError)
    assert not (tmp_path / "f").exists()


def test_a_shorter_new_version_is_noticed(half: LoopbackHalf, tmp_path: Path) -> None:
    host = FileHost(CONTENT, cuts=[Cut(200_000)], conditional=False)
    host.versions = {1: (b"short", '"v2"')}  # the range is then beyond the end: 416
    fetch(half, host, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == b"short"


@given(data=st.data())
@settings(max_examples=40)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_any_cuts_changes_and_sizes(kind: str, data: st.DataObject) -> None:
    size = data.draw(st.integers(0, 3000) | st.just(2**16) | st.integers(250_000, 300_000))
    cuts = [
        data.draw(
            st.none() | st.builds(Cut, st.integers(0, size), st.sampled_from(["fin", "reset"]))
        )
        for _ in range(data.draw(st.integers(0, 4)))
    ]
    host = FileHost(CONTENT[:size], cuts=cuts, **data.draw(st.sampled_from(list(SOURCES.values()))))
    if host.etag == '"v1"' and data.draw(st.booleans()):
        host.versions[data.draw(st.integers(1, 3))] = (OTHER[: size // 2], '"v2"')
    half, attempts = LoopbackHalf(kind), data.draw(st.integers(0, 3))
    with tempfile.TemporaryDirectory() as place, serve(script=host) as server:
        path = Path(place) / "f"
        for _ in range(8):
            try:
                half.run(server.url, get(path), max_retries=attempts)
                break
            except errors.APIConnectionError:
                assert not path.exists()
        assert path.read_bytes() == host.content
        assert left(Path(place)) == ["f"]


@pytest.mark.parametrize("where", ["f", "folder"])
def test_an_empty_file(half: LoopbackHalf, tmp_path: Path, where: str) -> None:
    assert fetch(half, FileHost(b""), tmp_path / where).size == 0
    assert (tmp_path / where).read_bytes() == b""


@pytest.mark.parametrize(
    "reply",
    [("Repr-Digest", "sha-256=:{}:"), ("Content-MD5", "{}"), ("x-amz-checksum-sha256", "{}")],
)
def test_every_announced_checksum_is_compared(
    half: LoopbackHalf, tmp_path: Path, reply: Any
) -> None:
    import base64

    name = "md5" if reply[0] == "Content-MD5" else "sha256"
    for content, fits in ((CONTENT, True), (OTHER, False)):
        digest = base64.b64encode(hashlib.new(name, content).digest()).decode()
        host = FileHost(CONTENT, headers=[(reply[0], reply[1].format(digest))])
        if fits:
            fetch(half, host, tmp_path / "f")
            continue
        error = fails(half, host, tmp_path / "g")
        assert isinstance(error, errors.ChecksumMismatchError)
        assert error.algorithm == name
    assert left(tmp_path) == ["f"]


def test_a_damaged_part_is_fetched_again_from_the_start(half: LoopbackHalf, tmp_path: Path) -> None:
    fails(half, FileHost(CONTENT, cuts=[Cut(100_000)]), tmp_path / "f", client={"max_retries": 0})
    part = tmp_path / "f.part"
    part.write_bytes(bytes(len(part.read_bytes())))
    host = FileHost(CONTENT)
    fetch(half, host, tmp_path / "f", expected_sha256=SHA)
    assert host.asked == [f"bytes=100000-{SIZE - 1}", None]
    assert (tmp_path / "f").read_bytes() == CONTENT


def test_a_file_object_is_filled_from_where_it_stands(half: LoopbackHalf) -> None:
    file = io.BytesIO(b"before")
    file.seek(0, io.SEEK_END)
    host = FileHost(CONTENT, cuts=[Cut(100_000), Cut(100_000)])
    result = fetch(half, host, file, expected_sha256=SHA)
    assert file.getvalue() == b"before" + CONTENT
    assert result.path is None
    changing = FileHost(CONTENT, cuts=[Cut(100_000)], versions={1: (OTHER, '"v2"')})
    file = io.BytesIO(b"")
    fetch(half, changing, file)
    assert file.getvalue() == OTHER


def test_a_pipe_cannot_go_back(half: LoopbackHalf) -> None:
    for host in (
        FileHost(CONTENT, cuts=[Cut(1000)], versions={1: (OTHER, '"v2"')}),
        FileHost(CONTENT, cuts=[Cut(1000)], etag=None),
    ):
        read, write = os.pipe()
        with open(read, "rb"), open(write, "wb") as target:
            error = fails(half, host, target)
        assert isinstance(error, errors.RemoteFileChangedError)


def test_iterating_mends_cuts_and_refuses_other_versions(half: LoopbackHalf) -> None:
    async def collect(client: Any, into: list[bytes]) -> None:
        async for piece in client.raw.iter_bytes(get_skill_package("x")):
            into.append(piece)

    def gather(client: Any, into: list[bytes]) -> None:
        into.extend(client.raw.iter_bytes(get_skill_package("x")))

    work = gather if half.kind == "sync" else collect
    found: list[bytes] = []
    with serve(script=FileHost(CONTENT, cuts=[Cut(100_000), Cut(7)])) as server:
        half.run(server.url, lambda client: work(client, found))
    assert b"".join(found) == CONTENT
    found.clear()
    changing = FileHost(CONTENT, cuts=[Cut(100_000)], versions={1: (OTHER, '"v2"')})
    with serve(script=changing) as server:
        error = half.fails(server.url, lambda client: work(client, found))
    assert isinstance(error, errors.RemoteFileChangedError)
    assert b"".join(found) == CONTENT[:100_000]


def test_progress_never_goes_wrong(half: LoopbackHalf, tmp_path: Path) -> None:
    seen: list[Any] = []
    fetch(half, FileHost(CONTENT, cuts=[Cut(100_000)]), tmp_path / "f", progress=seen.append)
    assert (seen[-1].done, seen[-1].total, seen[-1].fraction) == (SIZE, SIZE, 1.0)


def test_what_is_generated_anew_for_each_call_is_not_resumed(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    host = FileHost(CONTENT, cuts=[Cut(1000)])
    body = {"skill_ids": ["00000000-0000-4000-8000-000000000001"]}
    with serve(script=host) as server:
        half.run(
            server.url,
            lambda c: c.raw.download(export_skills_bundle(body=body), tmp_path / "f"),
        )
    assert host.asked == [None, None]
    assert (tmp_path / "f").read_bytes() == CONTENT


def test_what_gives_no_file_is_refused(half: LoopbackHalf, tmp_path: Path) -> None:
    with serve(answer()) as server:
        for request in (create_model(body={"name": "m"}),):
            work = lambda client, r=request: client.raw.download(r, tmp_path / "f")  # noqa: E731
            assert isinstance(half.fails(server.url, work), errors.InvalidArgumentError)
        assert server.requests == []
        error = half.fails(server.url, lambda c: c.raw.download(list_models(), tmp_path / "f"))
        assert isinstance(error, errors.ResponseValidationError)
        for options in ({"connections": 0}, {"connections": 99}, {"expected_sha256": "x"}):
            error = half.fails(server.url, get(tmp_path / "f", **options))
            assert isinstance(error, errors.InvalidArgumentError)
        assert isinstance(half.fails(server.url, get(7)), errors.InvalidArgumentError)


def test_an_error_of_the_platform_is_what_it_is(half: LoopbackHalf, tmp_path: Path) -> None:
    with serve(answer(404, {"detail": "no such skill"})) as server:
        error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.ResourceNotFoundError)
    assert not (tmp_path / "f").exists()


@pytest.mark.parametrize("connections", [2, 4, None])
def test_parts_at_once_make_the_same_file(
    half: LoopbackHalf,
    tmp_path: Path,
    connections: int | None,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    monkeypatch.setattr("kamiwaza.files.segments.SMALLEST_SPLIT", 2**12)
    host = FileHost(CONTENT, rate=2_000_000, cuts=[None, Cut(30_000), Cut(10_000, "reset")])
    result = fetch(half, host, tmp_path / "f", connections=connections, expected_sha256=SHA)
    assert (tmp_path / "f").read_bytes() == CONTENT
    if connections and way == "by threads":
        assert result.connections == connections
        assert None not in host.asked[1:]


def test_parts_of_another_version_begin_it_all_anew(
    half: LoopbackHalf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamiwaza.files.segments.SMALLEST_SPLIT", 2**12)
    for conditional in (True, False):
        host = FileHost(CONTENT, rate=2_000_000, conditional=conditional)
        host.versions[2] = (OTHER, '"v2"')
        fetch(half, host, tmp_path / "f", connections=3, overwrite=True)
        assert (tmp_path / "f").read_bytes() == host.content


def test_parts_that_were_cut_are_taken_up_later(
    half: LoopbackHalf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamiwaza.files.segments.SMALLEST_SPLIT", 2**12)
    host = FileHost(CONTENT, rate=1_000_000, cuts=[None, Cut(20_000), Cut(0), Cut(0)])
    try:
        fetch(half, host, tmp_path / "f", connections=3, client={"max_retries": 0})
    except errors.APIConnectionError:
        result = fetch(half, FileHost(CONTENT), tmp_path / "f", expected_sha256=SHA)
        assert result.resumed_from
    assert (tmp_path / "f").read_bytes() == CONTENT


def test_a_server_that_takes_no_more_connections_is_not_pressed(
    half: LoopbackHalf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamiwaza.files.segments.SMALLEST_SPLIT", 2**12)
    host = FileHost(CONTENT, rate=2_000_000)
    lock = threading.Lock()

    def script(request: Received) -> Any:
        with lock:
            refuse = host.answers == 1 and request.header("range")
        return answer(403, {"detail": "one at a time"}) if refuse else host(request)

    with serve(script=script) as server:
        half.run(server.url, get(tmp_path / "f", connections=4, expected_sha256=SHA))
    assert (tmp_path / "f").read_bytes() == CONTENT
