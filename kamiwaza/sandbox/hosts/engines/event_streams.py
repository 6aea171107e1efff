"""Event streams of engines, and the counts of tokens."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from kamiwaza.sandbox.message import Answer

_HEADERS = (("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache"))


def usage(prompt: int, completion: int) -> dict[str, int]:
    """Return the usage of a request in tokens."""
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
    }


def streamed(events: Iterable[Mapping[str, object]]) -> Answer:
    """Return a stream of events that ends in `[DONE]`."""
    return Answer(200, _HEADERS, _frames(events))


def streamed_by_type(events: Iterable[Mapping[str, object]]) -> Answer:
    """Return a stream of events that are named by their type and end with the last."""
    return Answer(200, _HEADERS, _named_frames(events))


def _frames(events: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    for event in events:
        yield f"data: {_compact(event)}\n\n".encode()
    yield b"data: [DONE]\n\n"


def _named_frames(events: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    for event in events:
        yield f"event: {event['type']}\ndata: {_compact(event)}\n\n".encode()


def _compact(event: Mapping[str, object]) -> str:
    return json.dumps(event, separators=(",", ":"))
