"""Instructions of a call under cachegrind, which no other work on the machine changes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from json import loads

from tests.benchmarks.calls import model_body
from tests.benchmarks.row import Row
from tests.benchmarks.server import Server

# Two runs of different length; the difference is without what happens once.
_FEW, _MANY = 100, 400
# After the first call, what is there is no longer looked at by the collector of garbage. Else one
# full collection more or less would change the result.
_SYNC = """
from gc import freeze
import sys, json, httpx
url, identity, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
path, headers = f"{{url}}/api/models/{{identity}}", {{"Authorization": "Bearer key"}}
from kamiwaza import KamiwazaClient
with KamiwazaClient(url, api_key="key") as ours, httpx.Client() as bare:
    {call}
    freeze()
    for _ in range(count):
        {call}
"""
_ASYNC = """
from gc import freeze
import asyncio, sys, json, httpx
url, identity, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
path, headers = f"{{url}}/api/models/{{identity}}", {{"Authorization": "Bearer key"}}
from kamiwaza import AsyncKamiwazaClient
async def main():
    async with AsyncKamiwazaClient(url, api_key="key") as ours, httpx.AsyncClient() as bare:
        {call}
        freeze()
        for _ in range(count):
            {call}
asyncio.run(main())
"""
_SUBJECTS = {
    "sync": (
        _SYNC.format(call="ours.models.get(identity)"),
        _SYNC.format(call="json.loads(bare.get(path, headers=headers).content)"),
        0.35,
    ),
    "async": (
        _ASYNC.format(call="await ours.models.get(identity)"),
        _ASYNC.format(call="json.loads((await bare.get(path, headers=headers)).content)"),
        0.3,
    ),
}


def rows() -> Iterator[Row]:
    """One call into a model against httpx, both halves. Nothing without valgrind."""
    if not shutil.which("valgrind"):
        return
    body = model_body()
    with Server(body) as url:
        arguments = (url, loads(body)["id"])
        for half, (ours, theirs, budget) in _SUBJECTS.items():
            yield Row(
                f"one {half} call into a model, against httpx + json.loads (1,000 instructions)",
                of_a_call(ours, arguments),
                of_a_call(theirs, arguments),
                budget,
            )


def of_a_call(code: str, arguments: tuple[str, str]) -> float:
    """Return the thousands of instructions of one call in a program with these arguments."""
    _instructions(code, arguments, 1)  # writes what Python compiles once
    few, many = (_instructions(code, arguments, count) for count in (_FEW, _MANY))
    return (many - few) / (_MANY - _FEW) / 1000


def _instructions(code: str, arguments: tuple[str, str], count: int) -> int:
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*command, sys.executable, "-c", code, *arguments, str(count)],
        check=True, capture_output=True, text=True, env={**os.environ, "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if found is None:
        raise RuntimeError("valgrind did not count")
    return int(found[1].replace(",", ""))
