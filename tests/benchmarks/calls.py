"""What a call costs, and a list, against bare httpx and json."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from kamiwaza import KamiwazaClient
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.model import Model
from kamiwaza.serialization.json import decode
from tests.benchmarks.row import Row, race
from tests.benchmarks.server import Server


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
    identity = json.loads(body)["id"]
    with (
        Server(body) as url,
        httpx.Client(headers={"Authorization": "Bearer key"}) as bare,
        KamiwazaClient(url, api_key="key") as client,
    ):
        yield from race(
            "one call into a model, against httpx.Client + json.loads",
            lambda: client.models.get(identity),
            lambda: json.loads(bare.get(f"{url}/api/models/{identity}").content),
            0.75,
            rounds=60,
            repeat=20,
        )


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
        2,
        rounds=rounds,
    )[0]
