"""What a call costs, and a list, against bare httpx and json."""

from __future__ import annotations

import asyncio
import json
import shutil
import ssl
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.model import Model
from kamiwaza.serialization.json import decode
from tests.benchmarks.row import Row, race
from tests.benchmarks.server import Server, make_certificate


def model_body() -> bytes:
    """Return a model with four files, as the embedded platform sends it."""
    with Sandbox() as sandbox:
        client = sandbox.client()
        model = client.models.download("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m").wait()
        found = client.request("GET", f"/models/{model.id}")
    return json.dumps(found).encode()


def rows(*, full: bool = False) -> Iterator[Row]:
    """One call with and without a network, and lists of 1,000 and, if `full`, 20,000 models."""
    body = model_body()
    yield from _calls(body)
    yield from _own_cost(body)
    yield from _lists(body, 1_000, rounds=15)
    if full:
        yield from _lists(body, 20_000, rounds=3)


def _calls(body: bytes) -> Iterator[Row]:
    with Server(body) as url:
        yield from _in_turn(body, url, "http", None, (0.4, None))
    if shutil.which("openssl"):
        with tempfile.TemporaryDirectory() as folder:
            pem = make_certificate(Path(folder))
            with Server(body, certificate=pem) as url:
                yield from _in_turn(body, url, "https", pem, (0.45, None))


def _in_turn(
    body: bytes, url: str, kind: str, pem: Path | None, budgets: tuple[float, float | None]
) -> Iterator[Row]:
    """Calls one after the other, sync and async, against httpx and json.loads."""
    path = f"/api/models/{json.loads(body)['id']}"
    identity, headers = path.rpartition("/")[2], {"Authorization": "Bearer key"}
    tls = True if pem is None else ssl.create_default_context(cafile=str(pem))
    with (
        httpx.Client(headers=headers, verify=tls) as bare,
        KamiwazaClient(url, api_key="key", ca_bundle=pem) as client,
    ):
        yield from race(
            f"one call into a model, {kind}, against httpx.Client + json.loads",
            lambda: client.models.get(identity),
            lambda: json.loads(bare.get(url + path).content),
            budgets[0],
            rounds=60,
            repeat=20,
        )
    with asyncio.Runner() as runner, _async_calls(runner, url, path, tls, pem) as (ours, theirs):
        yield from race(
            f"20 async calls in turn, {kind}, against httpx.AsyncClient + json.loads",
            ours,
            theirs,
            budgets[1],
            rounds=60,
        )


@contextmanager
def _async_calls(
    runner: asyncio.Runner, url: str, path: str, tls: ssl.SSLContext | bool, pem: Path | None
) -> Iterator[tuple[Callable[[], None], Callable[[], None]]]:
    """Give what makes 20 calls in turn with our client, and with httpx's."""
    identity = path.rpartition("/")[2]
    client = AsyncKamiwazaClient(url, api_key="key", ca_bundle=pem)
    bare = httpx.AsyncClient(headers={"Authorization": "Bearer key"}, verify=tls)

    async def ours() -> None:
        for _ in range(20):
            await client.models.get(identity)

    async def theirs() -> None:
        for _ in range(20):
            json.loads((await bare.get(url + path)).content)

    yield lambda: runner.run(ours()), lambda: runner.run(theirs())
    runner.run(client.aclose())
    runner.run(bare.aclose())


def _own_cost(body: bytes) -> Iterator[Row]:
    """The same without a network: what the client itself takes."""
    identity = json.loads(body)["id"]
    answers = httpx.MockTransport(lambda _: httpx.Response(200, stream=httpx.ByteStream(body)))
    url = "http://kamiwaza.test"
    with (
        httpx.Client(transport=answers) as bare,
        KamiwazaClient(url, api_key="key", transport=answers) as client,
    ):
        yield race(
            "the same without a network",
            lambda: client.models.get(identity),
            lambda: json.loads(bare.get(f"{url}/api/models/{identity}").content),
            None,
            rounds=30,
            repeat=50,
        )[0]


def _lists(body: bytes, count: int, *, rounds: int) -> Iterator[Row]:
    many = b"[" + b",".join([body] * count) + b"]"
    decode(many, list[Model])
    yield race(
        f"{count:,} models, against json.loads",
        lambda: decode(many, list[Model]),
        lambda: json.loads(many),
        1.7,
        rounds=rounds,
    )[0]
