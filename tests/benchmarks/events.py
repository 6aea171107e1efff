"""What 100,000 server-sent events cost as objects, one piece of the body each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial

import httpx
from httpx_sse import connect_sse

from kamiwaza import KamiwazaClient
from kamiwaza._sync.services.openai.chat_stream import ChatStream
from kamiwaza._sync.streaming.event_stream import EventStream
from kamiwaza.domain.chat_events import CHAT_STREAM, ChatEvents, is_done
from kamiwaza.domain.inference import inference_request
from kamiwaza_api.api.retrieval import stream_retrieval_job
from tests.benchmarks.row import Row, race

_COUNT = 100_000
_JOB = "11111111-0000-4000-8000-000000000001"
_URL = "http://kamiwaza.test/api/runtime/v1/chat/completions"
_PIECE = (
    b'data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767603600,'
    b'"model":"Qwen3-0.6B","choices":[{"index":0,"delta":{"content":"word %d "},'
    b'"finish_reason":null}]}\n\n'
)


class _Pieces(httpx.SyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)


_ROW = (
    b'event: chunk\ndata: {"sequence":%d,"data":[{"id":17,"name":"row","amount":12.5,"paid":true},'
    b'{"id":18,"name":"another","amount":0.25,"paid":false}]}\n\n'
)


class _Platform(httpx.BaseTransport):
    """Sends the same events to everybody."""

    def __init__(self, piece: bytes, last: bytes, count: int) -> None:
        self._pieces = [piece % number for number in range(count)] + [last]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=headers, stream=_Pieces(self._pieces))


def _chunks(client: KamiwazaClient, count: int) -> None:
    request = inference_request(CHAT_STREAM, _URL, {"stream": True}, answer="sse")
    with EventStream(
        lambda _: client.raw.stream(request),
        ChatEvents().read,
        name=CHAT_STREAM,
        is_last=is_done,
        yield_last=True,
        lenient=True,
    ) as events:
        assert sum(1 for _ in events) == count


def _text(client: KamiwazaClient, count: int) -> None:
    request = inference_request(CHAT_STREAM, _URL, {"stream": True}, answer="sse")
    chat = ChatEvents()
    events = EventStream(
        lambda _: client.raw.stream(request),
        chat.read,
        name=CHAT_STREAM,
        is_last=is_done,
        yield_last=True,
        lenient=True,
        explain=chat.explain,
    )
    with ChatStream(events, chat.read_text) as stream:
        assert stream.read().endswith(f"word {count - 1} ")


def _rows(client: KamiwazaClient, count: int) -> None:
    with client.raw.events(stream_retrieval_job(_JOB)) as events:
        assert sum(1 for _ in events) == count + 1


def _theirs(client: httpx.Client, count: int) -> None:
    found = 0
    with connect_sse(client, "POST", _URL, json={"stream": True}) as source:
        for event in source.iter_sse():
            if event.data[:1] == "{":
                json.loads(event.data)
                found += 1
    assert found >= count


_DONE = b"data: [DONE]\n\n"
_KINDS: tuple[tuple[str, bytes, bytes, Callable[[KamiwazaClient, int], None], float], ...] = (
    ("events, their data decoded", _ROW, b"event: complete\ndata: {}\n\n", _rows, 0.5),
    ("chunks of a chat as domain objects", _PIECE, _DONE, _chunks, 0.5),
    ("tokens of a chat as text", _PIECE, _DONE, _text, 0.6),
)


def rows(*, full: bool = False) -> Iterator[Row]:
    """A fifth of the events where time is short."""
    count = _COUNT if full else _COUNT // 5
    for name, piece, last, ours, budget in _KINDS:
        platform = _Platform(piece, last, count)
        with (
            httpx.Client(transport=platform) as bare,
            KamiwazaClient("http://kamiwaza.test", api_key="key", transport=platform) as client,
        ):
            yield race(
                f"{count:,} {name}, against httpx-sse + json.loads",
                partial(ours, client, count),
                partial(_theirs, bare, count),
                budget,
                rounds=5,
            )[0]
