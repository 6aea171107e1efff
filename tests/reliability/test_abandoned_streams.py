"""Streams that are not closed: the event loop ends without an error or a warning."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SCRIPT = """
import asyncio, gc, json, sys
from kamiwaza import AsyncKamiwazaClient
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.skills import export_skill_package, list_skills
from tests.reliability.fault_server import answer, head, raw, serve, silence
from tests.reliability.test_streams import EVENTS, HEAD, chunk, event

ID = "11111111-1111-4111-8111-111111111111"
MODEL = Deployment.model_validate(
    {"id": ID, "m_name": "m", "status": "DEPLOYED", "access_path": "/runtime/models/x"}
)
PART = b'data: {"choices": [{"index": 0, "delta": {"content": "a"}}]}\\n\\n'
FILE = head(200, [("Content-Type", "application/zip"), ("Content-Length", "100000")])
PAGE = {"items": [{"name": str(n)} for n in range(100)], "total": 1_000}
KINDS = {
    "chat": (raw(HEAD, chunk(PART), then="hold"), lambda c: c.openai.stream(MODEL, "hi")),
    "chunks": (raw(HEAD, chunk(PART), then="hold"), lambda c: c.openai.stream(MODEL, "hi").events),
    "events": (raw(HEAD, event(1), then="hold"), lambda c: c.raw.events(EVENTS)),
    "bytes": (
        raw(FILE, b"x" * 1_000, then="hold"),
        lambda c: c.raw.iter_bytes(export_skill_package(ID)),
    ),
    # The second page, which is fetched ahead, does not come.
    "pages": ((answer(200, PAGE), silence), lambda c: aiter(c.raw.pages(list_skills(), dict))),
}
steps, begin = KINDS[sys.argv[1]]
kept = []


async def dropped(client):
    async for _ in begin(client):
        return


async def held(client):
    kept.append(begin(client))
    await anext(kept[-1])


async def in_a_task(client):
    started = asyncio.Event()

    async def read():
        async for _ in begin(client):
            started.set()

    kept.append(asyncio.create_task(read()))
    await started.wait()


async def left_by_an_error(client):
    async for _ in begin(client):
        raise SystemExit


async def main(url, use):
    client = AsyncKamiwazaClient(url, api_key="kz-pat-0123456789abcdef")
    kept.append(client)
    await use(client)


for use in (dropped, held, in_a_task, left_by_an_error):
    with serve(*(steps if isinstance(steps, tuple) else (steps,))) as server:
        try:
            asyncio.run(main(server.url, use))
        except SystemExit:
            pass
        kept.clear()
        gc.collect()
print("over")
"""


@pytest.mark.parametrize("kind", ["chat", "chunks", "events", "bytes", "pages"])
def test_nothing_is_said_of_an_abandoned_stream(kind: str) -> None:
    # An idle connection of a client that is never closed is what ResourceWarning is for.
    shown = ["-W", f"{'ignore' if kind == 'pages' else 'always'}::ResourceWarning"]
    done = subprocess.run(
        [sys.executable, *shown, "-c", SCRIPT, kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == "over\n", done.stderr
    assert done.stderr == ""
