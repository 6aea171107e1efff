"""Targets of downloads: unwritable paths, full disks, interrupts, and other writers."""

from __future__ import annotations

import _thread
import asyncio
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, errors
from kamiwaza.files.lock import FileLock
from kamiwaza_api.api.skills import get_skill_package
from tests.reliability.fault_server import FaultServer, answer, serve
from tests.reliability.file_host import Cut, FileHost
from tests.reliability.halves import KEY, LoopbackHalf, presentable

SIZE = 4_000_000
CONTENT = random.Random(9).randbytes(SIZE)
SHA = hashlib.sha256(CONTENT).hexdigest()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def host() -> FileHost:
    return FileHost(CONTENT)


@pytest.fixture
def server(host: FileHost) -> Iterator[FaultServer]:
    with serve(script=host) as server:
        yield server


def get(path: Any, **options: Any) -> Any:
    return lambda client: client.raw.download(get_skill_package("x"), path, **options)


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.002)


def arriving(path: Path, least: int = 200_000) -> Callable[[], bool]:
    part = path.with_name(f"{path.name}.part")
    return lambda: part.exists() and part.stat().st_size > least


@pytest.mark.parametrize("kind", ["file", "link", "dangling link"])
def test_what_is_there_is_only_replaced_on_demand(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path, kind: str
) -> None:
    path, other = tmp_path / "f", tmp_path / "other"
    if kind != "dangling link":
        other.write_bytes(b"old")
    other.replace(path) if kind == "file" else path.symlink_to(other)
    error = half.fails(server.url, get(path))
    assert isinstance(error, errors.TargetExistsError)
    assert isinstance(error, FileExistsError)
    assert error.path == str(path)
    assert server.requests == []
    half.run(server.url, get(path, overwrite=True))
    assert path.read_bytes() == CONTENT
    assert not path.is_symlink()
    if kind == "link":
        assert other.read_bytes() == b"old"


def test_a_file_that_appears_meanwhile_is_not_replaced(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "f"

    def appear(event: Any) -> None:
        path.write_bytes(b"first")

    error = half.fails(server.url, get(path, progress=appear))
    assert isinstance(error, errors.TargetExistsError)
    assert path.read_bytes() == b"first"
    path.unlink()
    assert half.run(server.url, get(path, expected_sha256=SHA)).resumed_from == SIZE - 1


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("{}/none/f", "no such folder"),
        ("{}/file/f", "no such folder"),
        ("{}/" + "x" * 300, "too long"),
        ("/sys/kernel/f", "no permission"),
        ("{}/linked", "links are not followed"),
        ("{}/piped", "not a file"),
    ],
)
def test_a_bad_place_is_told(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path, path: str, words: str
) -> None:
    (tmp_path / "file").write_bytes(b"kept")
    (tmp_path / "linked.part").symlink_to(tmp_path / "file")
    os.mkfifo(tmp_path / "piped.part")
    error = half.fails(server.url, get(path.format(tmp_path), overwrite=True))
    assert isinstance(error, errors.TargetUnwritableError)
    assert words in str(error)
    assert server.requests == []
    assert (tmp_path / "file").read_bytes() == b"kept"


@pytest.mark.parametrize("name", ["f.part.json", "f.part.lock", "f.part.json.new"])
def test_a_link_in_the_place_of_our_notes_is_not_followed(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path, name: str
) -> None:
    (tmp_path / "victim").write_bytes(b"kept")
    (tmp_path / name).symlink_to(tmp_path / "victim")
    if name == "f.part.json":
        half.run(server.url, get(tmp_path / "f"))
    else:
        error = half.fails(server.url, get(tmp_path / "f"))
        assert isinstance(error, errors.TargetUnwritableError)
        assert "links" in str(error)
    assert (tmp_path / "victim").read_bytes() == b"kept"


def test_a_disk_that_is_too_small_is_told_before_the_first_byte(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=SIZE - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    (tmp_path / "f").write_bytes(b"old")
    error = half.fails(server.url, get(tmp_path / "f", overwrite=True))
    assert isinstance(error, errors.InsufficientDiskSpaceError)
    assert (error.needed, error.free) == (SIZE, SIZE - 1)
    assert (tmp_path / "f").read_bytes() == b"old"
    assert (tmp_path / "f.part").stat().st_size == 0


def test_a_disk_that_fills_up_loses_nothing(
    half: LoopbackHalf, server: FaultServer, host: FileHost, tmp_path: Path
) -> None:
    (tmp_path / "f").write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SIZE // 2, hard))
    try:
        error = half.fails(server.url, get(tmp_path / "f", overwrite=True))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(error, errors.InsufficientDiskSpaceError)
    assert len(server.requests) == 1
    assert (tmp_path / "f").read_bytes() == b"old"
    result = half.run(server.url, get(tmp_path / "f", overwrite=True, expected_sha256=SHA))
    assert result.resumed_from == SIZE // 2
    assert host.asked[1] == f"bytes={SIZE // 2}-{SIZE - 1}"


HOSTILE = {
    'attachment; filename="../../escape.txt"': "escape.txt",
    'attachment; filename="/etc/passwd"': "passwd",
    "attachment; filename*=UTF-8''..%2f..%2fx%00.zip": "x.zip",
    'attachment; filename=".."': "package",
    "attachment": "package",
}


@pytest.mark.parametrize("reply", HOSTILE)
def test_a_folder_gets_the_servers_name_made_safe(
    half: LoopbackHalf, tmp_path: Path, reply: str
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    host = FileHost(CONTENT, headers=[("Content-Disposition", reply)], cuts=[Cut(2_000_000)])
    with serve(script=host) as server:
        result = half.run(server.url, get(folder))
        assert result.path == folder / HOSTILE[reply]
        assert result.path.read_bytes() == CONTENT
        host.cuts = [None] * 2 + [Cut(2_000_000)]
        half.fails(server.url, get(f"{folder}/", overwrite=True), max_retries=0)
        result = half.run(server.url, get(folder, overwrite=True, expected_sha256=SHA))
        assert result.resumed_from == 2_000_000
    assert left(folder) == [HOSTILE[reply]]
    assert left(tmp_path) == ["in"]


def test_the_mode_is_what_the_process_asks_for(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path
) -> None:
    before = os.umask(0o027)
    try:
        half.run(server.url, get(tmp_path / "f"))
    finally:
        os.umask(before)
    assert (tmp_path / "f").stat().st_mode & 0o777 == 0o640


def test_two_writers_exclude_each_other(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path
) -> None:
    lock = FileLock(tmp_path / "f.part.lock", "f")
    lock.acquire()
    error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.TargetLockedError)
    assert f"process {os.getpid()} on " in error.owner
    assert server.requests == []
    lock.release()
    half.run(server.url, get(tmp_path / "f"))
    assert left(tmp_path) == ["f"]


def test_of_many_at_once_one_writes(server: FaultServer, host: FileHost, tmp_path: Path) -> None:
    host.rate = 8_000_000
    ends: list[str] = []

    def run() -> None:
        try:
            with KamiwazaClient(server.url, api_key=KEY) as client:
                client.raw.download(get_skill_package("x"), tmp_path / "f")
            ends.append("done")
        except errors.DownloadError as error:
            ends.append(type(error).__name__)

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert ends.count("done") == 1
    assert set(ends) <= {"done", "TargetLockedError", "TargetExistsError"}
    assert (tmp_path / "f").read_bytes() == CONTENT


SCRIPT = """
import sys
from kamiwaza import KamiwazaClient
from kamiwaza_api.api.skills import get_skill_package
url, path, connections = sys.argv[1:]
KamiwazaClient(url, api_key="key").raw.download(
    get_skill_package("x"), path, connections=int(connections)
)
"""


@pytest.mark.parametrize("connections", [1, 2])
def test_a_killed_process_is_continued_by_another(
    half: LoopbackHalf, tmp_path: Path, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = CONTENT * 4
    host, path = FileHost(content, rate=6_000_000), tmp_path / "f"
    path.write_bytes(b"old")
    env = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"}
    with serve(script=host) as server:
        code = SCRIPT.replace("connections=int", "overwrite=True, connections=int")
        with subprocess.Popen(
            [sys.executable, "-c", code, server.url, str(path), str(connections)], env=env
        ) as process:
            note = tmp_path / "f.part.json"
            until(arriving(path, 2_000_000))
            if connections > 1:
                until(lambda: sum(e - s for s, e in json.loads(note.read_text())["done"]) > 10**6)
            process.send_signal(signal.SIGKILL)
        assert path.read_bytes() == b"old"
        host.rate = None
        result = half.run(server.url, get(path, overwrite=True))
    assert result.resumed_from >= 1_000_000
    assert path.read_bytes() == content
    assert left(tmp_path) == ["f"]


def test_a_process_that_died_while_publishing_harms_nothing(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path
) -> None:
    (tmp_path / "f").write_bytes(b"finished")
    os.link(tmp_path / "f", tmp_path / "f.part")
    (tmp_path / "g").write_bytes(b"x")
    error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.TargetExistsError)
    server.script = lambda request: answer(404, {})
    half.fails(server.url, get(tmp_path / "f", overwrite=True))
    assert (tmp_path / "f").read_bytes() == b"finished"


def test_an_interrupt_keeps_what_arrived(
    server: FaultServer, host: FileHost, tmp_path: Path
) -> None:
    host.cuts = [Cut(1_000_000, "silence")]
    path = tmp_path / "f"

    def interrupt() -> None:
        until(arriving(path, 999_999))
        _thread.interrupt_main()

    thread = threading.Thread(target=interrupt)
    thread.start()
    with KamiwazaClient(server.url, api_key=KEY) as client:
        with pytest.raises(KeyboardInterrupt):
            client.raw.download(get_skill_package("x"), path)
        thread.join()
        assert left(tmp_path) == ["f.part", "f.part.json"]
        result = client.raw.download(get_skill_package("x"), path, expected_sha256=SHA)
    assert result.resumed_from == 1_000_000


@pytest.mark.parametrize("connections", [1, 2])
@pytest.mark.anyio
async def test_a_cancelled_task_keeps_what_arrived(
    server: FaultServer, host: FileHost, tmp_path: Path, connections: int
) -> None:
    host.content, host.rate = CONTENT * 4, 6_000_000
    path = tmp_path / "f"
    async with AsyncKamiwazaClient(server.url, api_key=KEY) as client:
        task = asyncio.create_task(
            client.raw.download(get_skill_package("x"), path, connections=connections)
        )
        while not arriving(path)():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert left(tmp_path) == ["f.part", "f.part.json"]
        host.rate = None
        result = await client.raw.download(get_skill_package("x"), path)
    assert result.resumed_from > 100_000
    assert path.read_bytes() == CONTENT * 4
    assert not [t for t in threading.enumerate() if t.name == "kamiwaza-download"]


@pytest.mark.anyio
async def test_the_time_around_a_download_bounds_it(tmp_path: Path) -> None:
    host = FileHost(CONTENT, cuts=[Cut(100_000, "silence")])
    with serve(script=host) as server:
        async with AsyncKamiwazaClient(server.url, api_key=KEY) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await client.raw.download(get_skill_package("x"), tmp_path / "f")
    assert (tmp_path / "f.part").stat().st_size == 100_000


def test_the_answers_of_downloads_can_be_pickled() -> None:
    for error in (
        errors.InsufficientDiskSpaceError("full", path="f", needed=2, free=1),
        errors.TargetLockedError("held", path="f", owner="process 1"),
        errors.TargetExistsError("there", path="f"),
        errors.ChecksumMismatchError("odd", path="f", algorithm="md5", expected="a", actual="b"),
    ):
        assert str(presentable(error)).startswith("f: ")


NAMES = [
    "x" * 255, "é" * 127, "e\u0301" * 85, "x" * 248 + ".tar.gz", "x" * 247, "x" * 241, "trailing ",
    "trailing...", " .leading", "a\nb", "COM1", "x:y", os.fsdecode(b"not utf-8 \xff"), "-rf", "*",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name)[:20])
def test_every_name_a_folder_takes_can_be_downloaded_to(
    half: LoopbackHalf, host: FileHost, server: FaultServer, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    host.cuts = [Cut(1_000_000)] * 4
    error = half.fails(server.url, get(path), max_retries=0)
    assert isinstance(error, errors.APIConnectionError)
    assert len(left(tmp_path)) == 2  # the part and its journal
    host.cuts = []
    found = half.run(server.url, get(path, expected_sha256=SHA))
    assert found.resumed_from > 0
    assert left(tmp_path) == [name]


def test_two_long_names_are_kept_apart(
    half: LoopbackHalf, server: FaultServer, tmp_path: Path
) -> None:
    paths = [tmp_path / ("x" * 254 + end) for end in "ab"]
    for path in paths:
        half.run(server.url, get(path))
    assert all(path.read_bytes() == CONTENT for path in paths)
    assert len(left(tmp_path)) == 2
