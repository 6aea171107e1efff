"""The most memory a process takes for a large list, against bare httpx and json."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.calls import model_body
from tests.benchmarks.row import Row
from tests.benchmarks.server import Server

_GROWTH = r"""
import re
def peak():
    # What getrusage tells began before this program did, in the process that started it.
    status = open("/proc/self/status").read()
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024
"""
_OURS = """
from kamiwaza import KamiwazaClient
from kamiwaza.schemas.model import Model
client = KamiwazaClient({url!r}, api_key="key")
before = peak()
found = client.models.list(load_files=True)
"""
_THEIRS = """
import json, httpx
client = httpx.Client()
before = peak()
found = json.loads(client.get({url!r} + "/api/models/").content)
"""
_SAY = "assert len(found) == {count}; print(peak() - before)"


def _growth(code: str, url: str, count: int) -> float:
    text = _GROWTH + code.format(url=url) + _SAY.format(count=count)
    said = subprocess.run([sys.executable, "-c", text], check=True, capture_output=True, text=True)
    return float(said.stdout)


def rows(*, full: bool = False) -> Iterator[Row]:
    """A list of 20,000 models; of 2,000 where time is short."""
    if not Path("/proc/self/status").exists():
        return
    count = 20_000 if full else 2_000
    body = model_body()
    with Server(b"[" + b",".join([body] * count) + b"]") as url:
        ours, theirs = _growth(_OURS, url, count), _growth(_THEIRS, url, count)
    yield Row(f"memory that {count:,} models take, against dictionaries (MiB)", ours, theirs, None)
