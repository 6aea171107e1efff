"""The in-process transport: sync, async, recorded, in many threads."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
import vcr

if TYPE_CHECKING:
    from kamiwaza.sandbox import Sandbox

ORIGIN = "https://kamiwaza.test"


def test_requests_arrive_unchanged(sandbox: Sandbox) -> None:
    with httpx.Client(transport=sandbox.transport) as client:
        client.post(
            f"{ORIGIN}/api/models/a%2Fb?x=%C3%BC&x=2", content=b"\xff", headers=[(b"a", b"\xe9")]
        )
    [handled] = sandbox.requests
    request = handled.request
    assert (request.path, request.body) == ("/api/models/a%2Fb", b"\xff")
    assert request.query == (("x", "ü"), ("x", "2"))
    assert request.header("A") == "é"
    assert request.origin == ORIGIN


@pytest.mark.anyio
async def test_async_clients_are_served(sandbox: Sandbox) -> None:
    async with httpx.AsyncClient(transport=sandbox.transport) as client:
        assert (await client.get(f"{ORIGIN}/api/ping")).json()["status"] == "pong"


def test_a_cassette_can_be_recorded(sandbox: Sandbox, tmp_path: Path) -> None:
    recorder = vcr.VCR(cassette_library_dir=str(tmp_path))
    with httpx.Client(transport=sandbox.transport) as client:
        with recorder.use_cassette("ping.yaml", record_mode="once"):
            recorded = client.get(f"{ORIGIN}/api/ping").json()
        with recorder.use_cassette("ping.yaml", record_mode="none") as cassette:
            assert client.get(f"{ORIGIN}/api/ping").json() == recorded
            assert cassette.play_count == 1
    assert len(sandbox.requests) == 1


def test_many_threads_share_one_platform(sandbox: Sandbox) -> None:
    headers = {"authorization": f"Bearer {sandbox.token()}"}
    with httpx.Client(
        transport=sandbox.transport, base_url=sandbox.base_url, headers=headers
    ) as client:

        def create(number: int) -> str:
            made: str = client.post("/models/", json={"name": str(number)}).json()["id"]
            return made

        with ThreadPoolExecutor(8) as pool:
            ids = list(pool.map(create, range(64)))
        assert len(client.get("/models/").json()) == len(set(ids)) == 64


def test_a_missing_validator_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("kamiwaza.sandbox")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'kamiwaza-client\[sandbox\]'"):
        __import__("kamiwaza.sandbox")


def test_no_other_extra_is_imported() -> None:
    code = "import sys, kamiwaza.sandbox; print({'rich', 'openai'} & sys.modules.keys())"
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={"PYTHONPATH": f"{root}:{root / 'generated'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "set()"
