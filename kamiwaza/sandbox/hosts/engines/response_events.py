"""The event stream of the responses API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall
    from kamiwaza.sandbox.hosts.engines.replies import ReplyCall
    from kamiwaza.sandbox.hosts.engines.response_items import ResponseItems


def response_events(
    call: InferenceCall,
    items: ResponseItems,
    begin: Mapping[str, Any],
    whole: Mapping[str, Any],
) -> Iterator[dict[str, Any]]:
    """Yield the events of a response.

    Args:
        call: the call.
        items: the items of the response.
        begin: the response before its first item.
        whole: the complete response.
    """
    for number, event in enumerate(_events(call, items, begin, whole)):
        yield {**event, "sequence_number": number}


def _events(
    call: InferenceCall,
    items: ResponseItems,
    begin: Mapping[str, Any],
    whole: Mapping[str, Any],
) -> Iterator[dict[str, Any]]:
    yield {"type": "response.created", "response": begin}
    yield {"type": "response.in_progress", "response": begin}
    index = 0
    if items.has_message:
        yield from _message_events(call, items)
        index = 1
    for place, (item_id, item) in enumerate(items.calls, index):
        yield from _call_events(call, items, place, item_id, item)
    yield {"type": f"response.{whole['status']}", "response": whole}


def _message_events(call: InferenceCall, items: ResponseItems) -> Iterator[dict[str, Any]]:
    empty = items.message("in_progress", [])
    part = items.part(items.reply.tokens)
    is_text = part["type"] == "output_text"
    name = "output_text" if is_text else "refusal"
    place: dict[str, Any] = {"item_id": empty["id"], "output_index": 0, "content_index": 0}
    yield {"type": "response.output_item.added", "output_index": 0, "item": empty}
    yield {"type": "response.content_part.added", **place, "part": items.part(())}
    for token in items.reply.tokens:
        call.state.clock.sleep(call.state.token_delay)
        more = {"logprobs": items.logprobs((token,))} if is_text else {}
        yield {"type": f"response.{name}.delta", **place, "delta": token, **more}
    end = (
        {"text": part["text"], "logprobs": part["logprobs"]}
        if is_text
        else {"refusal": part["refusal"]}
    )
    yield {"type": f"response.{name}.done", **place, **end}
    yield {"type": "response.content_part.done", **place, "part": part}
    done = items.message(items.status, [part])
    yield {"type": "response.output_item.done", "output_index": 0, "item": done}


def _call_events(
    call: InferenceCall, items: ResponseItems, index: int, item_id: str, item: ReplyCall
) -> Iterator[dict[str, Any]]:
    begun = items.call(item_id, item, "", "in_progress")
    place: dict[str, Any] = {"item_id": item_id, "output_index": index}
    yield {"type": "response.output_item.added", "output_index": index, "item": begun}
    for token in item.tokens:
        call.state.clock.sleep(call.state.token_delay)
        yield {"type": "response.function_call_arguments.delta", **place, "delta": token}
    done = {"arguments": item.arguments, "name": item.name}
    yield {"type": "response.function_call_arguments.done", **place, **done}
    end = items.call(item_id, item, item.arguments, items.status)
    yield {"type": "response.output_item.done", "output_index": index, "item": end}
