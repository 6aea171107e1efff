"""Objects that work in one process only say what to send to another one."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from kamiwaza import KamiwazaError, NotPicklableError, Operation, OperationState, Snapshot
from kamiwaza.operations.lifecycles import MODEL_STOP
from kamiwaza.sandbox import Sandbox
from tests.halves import GGUF, Half
from tests.halves import half as half

OBJECTS: dict[str, tuple[Callable[[Half], Any], str]] = {
    "operation": (
        lambda half: half.do(half.client.models.download(GGUF, quantization="q4_k_m")),
        r"send its \.token, and call client\.operation\(token\)",
    ),
    "client": (lambda half: half.client, r"send client\.connection\(\)"),
    "service": (lambda half: half.client.models, "make a client in the other process"),
    "sub-service": (lambda half: half.client.models.files, "make a client in the other process"),
    "method": (lambda half: half.client.models.list, "make a client in the other process"),
    "raw": (lambda half: half.client.raw, "make a client in the other process"),
    "page": (lambda half: half.do(half.client.skills.list()), r"\.page_token"),
    "stream": (lambda half: half.client.workrooms.events.stream(UUID(int=1)), "last_event_id"),
    "chat": (lambda half: half.client.openai.stream("a model", "Hi"), r"\.text"),
    "rows": (lambda half: half.client.retrieval.rows("urn:li:dataset:x"), "to_list"),
    "keep alive": (
        lambda half: half.client.workrooms.sessions.keep_alive(UUID(int=1)),
        "make a client in the other process",
    ),
}


@pytest.mark.parametrize("twin", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_bound_to_a_process_names_the_way_out(half: Half, name: str, twin: Any) -> None:
    make, advice = OBJECTS[name]
    made = make(half)
    if twin is copy.copy and "service" in name:
        assert vars(twin(made)) == vars(made)  # harmless: it shares everything
        return
    if twin is not pickle.dumps and name == "method":
        return  # a function is its own copy
    with pytest.raises(NotPicklableError, match=advice) as caught:
        twin(made)
    assert isinstance(caught.value, KamiwazaError)
    assert isinstance(caught.value, TypeError)
    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args


def test_an_operation_without_a_token_does_not_point_to_it() -> None:
    with Sandbox() as sandbox:
        snapshot: Snapshot[None] = Snapshot(OperationState.PENDING)
        handle = Operation(MODEL_STOP, "x", clock=sandbox.clock, poll=lambda: snapshot)
        with pytest.raises(NotPicklableError, match="it has no token"):
            pickle.dumps(handle)


def test_a_token_crosses_and_the_objects_of_the_platform_too(half: Half) -> None:
    operation = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    token = pickle.loads(pickle.dumps(operation.token))
    model = half.do(half.client.operation(token).wait())
    assert pickle.loads(pickle.dumps(model)) == model
    listed = half.do(half.client.models.list())
    assert pickle.loads(pickle.dumps(listed)) == listed


@pytest.mark.parametrize("name", ["close", "aclose"])
def test_the_asynchronous_client_closes_under_both_names(half: Half, name: str) -> None:
    if half.name == "sync":
        assert not hasattr(half.client, "aclose")
        name = "close"
    client = half.new_client()
    half.do(client.ping())
    half.do(getattr(client, name)())
    with pytest.raises(KamiwazaError, match="closed"):
        half.do(client.ping())
