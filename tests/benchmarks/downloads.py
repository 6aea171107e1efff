"""Downloads against curl, four connections against one, memory, and the loop's lag.

256 MiB, and 2 GiB with BENCH_FULL=1; files are in memory, so that the disk is not measured.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kamiwaza import KamiwazaClient
from kamiwaza_api.api.skills import get_skill_package
from tests.benchmarks.row import Row
from tests.benchmarks.server import make_certificate

_MIB = 2**20
_FULL = bool(os.environ.get("BENCH_FULL"))
_SIZE = (2048 if _FULL else 256) * _MIB
_ROUNDS = 5
_RATE = 40 * _MIB
_MODULE = "tests.benchmarks"


@contextmanager
def _served(path: Path, *, pem: Path | None = None, rate: float = 0.0) -> Iterator[str]:
    command = [sys.executable, "-m", f"{_MODULE}.file_server", str(path), str(pem or ""), str(rate)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        try:
            yield f"http{'s' if pem else ''}://127.0.0.1:{port}"
        finally:
            process.kill()


def _ours(client: KamiwazaClient, path: Path, **options: int) -> float:
    began = time.perf_counter()
    client.raw.download(get_skill_package("x"), path, **options)  # type: ignore[arg-type]  # ints
    elapsed = time.perf_counter() - began
    path.unlink()
    return elapsed * 1000


def _curl(url: str, path: Path, pem: Path | None) -> float:
    """Return curl's own time, its start left out."""
    trust = ["--cacert", str(pem)] if pem else []
    said = subprocess.run(
        ["curl", "-s", *trust, "-o", str(path), "-w", "%{time_total}", f"{url}/x"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    path.unlink()
    return float(said.stdout) * 1000


def _against_curl(
    what: str, source: Path, folder: Path, pem: Path | None, budget: float
) -> Iterator[Row]:
    """Yield wall time, and CPU time, which says more where the server is the slower one."""
    ours, theirs, our_cpu, their_cpu = [], [], [], []
    options = {"ca_bundle": str(pem)} if pem else {}
    with (
        _served(source, pem=pem) as url,
        KamiwazaClient(url, api_key="key", **options) as client,  # type: ignore[arg-type]  # text
    ):
        _ours(client, folder / "warm")
        for _ in range(_ROUNDS):
            before = _children()
            theirs.append(_curl(url, folder / "curl", pem))
            their_cpu.append(_children() - before)
            began = time.process_time()
            ours.append(_ours(client, folder / "ours"))
            our_cpu.append((time.process_time() - began) * 1000)
    yield _paired(f"{what}, against curl (wall ms)", ours, theirs, budget)
    yield _paired(f"{what}, against curl (CPU ms)", our_cpu, their_cpu, None)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def _paired(what: str, ours: list[float], theirs: list[float], budget: float | None) -> Row:
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    mine, other = statistics.median(ours), statistics.median(theirs)
    return Row(what, mine, other, budget, paired=ratio)


def _throttled(folder: Path) -> tuple[float, float]:
    source = folder / "throttled"
    source.write_bytes(os.urandom(_MIB) * 160)
    with (
        _served(source, rate=_RATE) as url,
        KamiwazaClient(url, api_key="key") as client,
    ):
        one = _ours(client, folder / "one", connections=1)
        return _ours(client, folder / "four", connections=4), one


def _limited(folder: Path) -> tuple[float, float]:
    """Return the time with the number of connections that we choose, and that of one."""
    source = folder / "limited"
    source.write_bytes(os.urandom(_MIB) * 64)
    with (
        _served(source, rate=_RATE) as url,
        KamiwazaClient(url, api_key="key") as client,
    ):
        rounds = [
            (_ours(client, folder / "chosen"), _ours(client, folder / "one", connections=1))
            for _ in range(3)
        ]
    ours, one = zip(*rounds, strict=True)
    return statistics.median(ours), statistics.median(one)


def _probe(kind: str, url: str, path: Path) -> dict[str, float]:
    said = subprocess.run(
        [sys.executable, "-m", f"{_MODULE}.download_probe", kind, url, str(path)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    path.unlink()
    found: dict[str, float] = json.loads(said.stdout)
    return found


def rows() -> Iterator[Row]:
    """Yield what can be measured here: curl and openssl may be missing."""
    shared = "/dev/shm" if os.path.isdir("/dev/shm") else None
    name = f"{_SIZE // _MIB} MiB"
    with tempfile.TemporaryDirectory(dir=shared) as place:
        folder = Path(place)
        source = folder / "source"
        with source.open("wb") as writer:
            for _ in range(_SIZE // (16 * _MIB)):
                writer.write(os.urandom(16 * _MIB))
        if shutil.which("curl"):
            yield from _against_curl(f"{name} to a file", source, folder, None, 0.77)
        if shutil.which("curl") and shutil.which("openssl"):
            pem = make_certificate(folder)
            yield from _against_curl(f"{name} over TLS", source, folder, pem, 1)
        yield Row(
            "160 MiB on four throttled connections, against one (ms)", *_throttled(folder), 0.27
        )
        yield Row(
            "64 MiB from a server that limits each connection, against one (ms)",
            *_limited(folder),
            0.35,
        )
        with _served(source) as url:
            growth = _probe("sync", url, folder / "probe")["growth"]
            yield Row(f"memory that {name} take (MiB)", growth, 0.0, 10, "MiB")
            lag = _probe("async", url, folder / "probe")["lag"]
            yield Row(f"worst lag of the loop during {name} (ms)", lag, 0.0, 50, "ms")
