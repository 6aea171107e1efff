"""Many calls through the public API: order, errors, resuming, refusals, progress."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kamiwaza import (
    AuthenticationError,
    ConflictError,
    InvalidArgumentError,
    KamiwazaError,
    PartialResults,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    Vector,
)
from kamiwaza.progress import ProgressEvent
from kamiwaza.sandbox.hosts.canned_answers import embedding
from tests.halves import Half

EMBED = "embedding.embed_chunks"
TEXTS = [f"text {number}" for number in range(23)]
VECTORS = [Vector(embedding(text)) for text in TEXTS]


def partial_of(error: KamiwazaError) -> PartialResults:
    assert error.partial is not None
    return error.partial


def sent(half: Half) -> list[str]:
    """Return the texts of all requests, in the order of their arrival."""
    bodies = [json.loads(seen.request.body) for seen in half.sent("POST", "/embedding/batch")]
    return [text for body in bodies for text in body]


@pytest.mark.parametrize("in_flight", [1, 4, 100])
def test_results_are_in_the_order_of_the_items(half: Half, in_flight: int) -> None:
    run = half.client.embedding.embed_many(iter(TEXTS), batch_size=3, in_flight=in_flight)
    assert half.items(run) == VECTORS
    assert sorted(sent(half)) == sorted(TEXTS)
    assert (run.done, run.total) == (23, 23)


def test_positions_come_with_results_in_any_order(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS, batch_size=2, ordered=False)
    found = half.items(run.indexed())
    assert dict(found) == dict(enumerate(VECTORS))
    assert len(found) == len(TEXTS)


def test_a_list_of_results_in_any_order_is_sorted(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS, batch_size=2, ordered=False)
    assert half.do(run.collect()) == VECTORS


def test_items_are_read_only_as_they_are_needed(half: Half) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield f"text {taken - 1}"

    run = half.client.embedding.embed_many(endless(), batch_size=2, in_flight=3)
    assert half.items(run, 5) == VECTORS[:5]
    # At most the window, and what was handed out.
    assert taken <= 5 + 4_096
    assert run.total is None


class Rows:
    """An iterable that knows its length and refuses to become a list."""

    def __len__(self) -> int:
        return len(TEXTS)

    def __iter__(self) -> Iterator[str]:
        return iter(TEXTS)

    def __getitem__(self, place: int) -> str:
        raise AssertionError("read out of order")


def test_any_iterable_is_taken(half: Half) -> None:
    run = half.client.embedding.embed_many(Rows(), batch_size=5)
    assert half.do(run.collect()) == VECTORS
    assert run.total == 23
    assert half.do(half.client.embedding.embed_many(set()).collect()) == []


def test_nothing_is_sent_before_it_is_used(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS)
    assert not half.sandbox.requests
    assert "0 of 23 done" in repr(run)


def test_a_failure_says_what_was_done_and_the_run_continues(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS, batch_size=2, in_flight=1)
    half.do(half.client.embedding.create("warm"))
    half.sandbox.fail_next(status=409, operation=EMBED)
    first = half.items(run.indexed(), 0)
    assert first == []
    with pytest.raises(ConflictError) as caught:
        half.do(run.collect())
    partial = partial_of(caught.value)
    assert (partial.index, partial.results) == (0, {})
    assert partial.missing == {0: "text 0", 1: "text 1"}
    assert "text" not in repr(partial)
    half.sandbox.clear_faults()
    assert half.do(run.collect()) == VECTORS
    assert sorted(sent(half)) == sorted([*TEXTS, "text 0", "text 1"])


def test_results_before_a_failure_are_kept(half: Half) -> None:
    texts = [*TEXTS[:4], None, *TEXTS[4:]]
    run = half.client.embedding.embed_many(iter(texts), batch_size=1, in_flight=2)
    with pytest.raises(InvalidArgumentError, match=r"texts\[4\]: takes a text, not None") as caught:
        half.do(run.collect())
    partial = partial_of(caught.value)
    assert (partial.index, partial.missing) == (4, {})
    assert partial.results == dict(enumerate(VECTORS[:4])) == run.results
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.partial == partial
    assert half.do(run.collect()) == VECTORS


def test_a_list_with_a_wrong_item_is_refused_at_once(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match=r"texts\[1\]: takes a text, not an int"):
        half.client.embedding.embed_many(["a", 5])
    for texts in ("one text", b"bytes", {"a": 1}, 5, None):
        with pytest.raises(InvalidArgumentError, match="texts: takes a list of texts"):
            half.client.embedding.embed_many(texts)


@pytest.mark.parametrize("ordered", [True, False])
def test_errors_are_returned_in_place_of_results(half: Half, ordered: bool) -> None:
    half.do(half.client.embedding.create("warm"))
    half.sandbox.fail_next(status=409, operation=EMBED)
    run = half.client.embedding.embed_many(
        TEXTS, batch_size=3, in_flight=1, on_error="return", ordered=ordered
    )
    found = half.do(run.collect())
    assert [type(one) for one in found[:3]] == [ConflictError] * 3
    assert found[3:] == VECTORS[3:]


def test_a_wrong_item_of_an_iterator_is_returned_as_its_error(half: Half) -> None:
    texts = iter([TEXTS[0], None, TEXTS[1]])
    run = half.client.embedding.embed_many(texts, on_error="return")
    found = half.do(run.collect())
    assert isinstance(found[1], InvalidArgumentError)
    assert [found[0], found[2]] == VECTORS[:2]


def test_what_no_call_can_pass_is_raised_and_not_returned(half: Half) -> None:
    client = half.new_client(api_key="unknown")
    run = client.embedding.embed_many(TEXTS, batch_size=2, on_error="return")
    with pytest.raises(AuthenticationError):
        half.do(run.collect())


def test_an_error_of_the_source_comes_after_the_results_before_it(half: Half) -> None:
    def broken() -> Iterator[str]:
        yield from TEXTS[:5]
        raise OSError("the file is gone")

    run = half.client.embedding.embed_many(broken(), batch_size=2)
    found = half.items(run, 5)
    for _ in range(2):  # it does not end as if all had been read
        with pytest.raises(OSError, match="the file is gone"):
            half.items(run)
    assert found == VECTORS[:5]


@pytest.mark.parametrize("hint", [{"Retry-After": "2"}, {}])
def test_refused_calls_are_made_again_with_a_lower_limit(half: Half, hint: dict[str, str]) -> None:
    half.sandbox.fail_next(status=429, headers=hint, count=9, operation=EMBED)
    run = half.client.embedding.embed_many(TEXTS, batch_size=1, in_flight=8)
    assert half.do(run.collect()) == VECTORS
    assert (run.refusals, len(sent(half))) == (9, len(TEXTS) + 9)
    assert run.limit < 8


def test_a_server_that_goes_on_refusing_ends_the_calls(half: Half) -> None:
    half.sandbox.fail_next(status=429, headers={"Retry-After": "1"}, count=1000, operation=EMBED)
    run = half.client.embedding.embed_many(TEXTS, batch_size=8, in_flight=2)
    began = half.sandbox.clock.monotonic()
    with pytest.raises(RateLimitError) as caught:
        half.do(run.collect())
    assert 50 <= half.sandbox.clock.monotonic() - began <= 180
    assert partial_of(caught.value).missing == dict(enumerate(TEXTS))
    half.sandbox.clear_faults()
    assert half.do(run.collect()) == VECTORS


def test_without_retries_a_refusal_is_the_answer(half: Half) -> None:
    half.sandbox.fail_next(status=429, operation=EMBED)
    with pytest.raises(RateLimitError):
        half.do(half.client.embedding.embed_many(TEXTS, max_retries=0).collect())
    assert len(half.sent("POST", "/embedding/batch")) == 1


def test_other_failures_are_retried_by_each_call(half: Half) -> None:
    half.sandbox.fail_next(status=503, headers={"Retry-After": "1"}, operation=EMBED)
    assert half.do(half.client.embedding.embed_many(TEXTS).collect()) == VECTORS
    body = {"code": "embedding_runtime_unreachable", "message": "not now"}
    half.sandbox.fail_next(status=503, body=body, count=2, operation=EMBED)
    assert half.do(half.client.embedding.embed_many(TEXTS).collect()) == VECTORS


def test_options_apply_to_each_call(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS, batch_size=6, extra_headers={"X-Job": "7"})
    half.do(run.collect())
    seen = half.sent("POST", "/embedding/batch")
    assert [one.request.header("x-job") for one in seen] == ["7"] * 4


def test_progress_counts_the_items(half: Half) -> None:
    events: list[ProgressEvent] = []
    run = half.client.embedding.embed_many(TEXTS, batch_size=5, progress=events.append)
    half.do(run.collect())
    last = events[-1]
    assert (last.done, last.total, last.unit, last.fraction) == (23, 23, "items", 1.0)
    assert last.description == "embedding.embed_many"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"in_flight": 0}, "in_flight: must be at least 1"),
        ({"in_flight": 101}, "make it with max_connections=101"),
        ({"in_flight": "4"}, "in_flight: takes a whole number"),
        ({"batch_size": 257}, "batch_size: must be 1 to 256"),
        ({"on_error": "ignore"}, "on_error: takes one of 'raise', 'return'"),
        ({"infight": 4}, "did you mean 'in_flight'"),
    ],
)
def test_wrong_options_are_refused(half: Half, options: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        half.client.embedding.embed_many(TEXTS, **options)


def test_a_run_can_be_stopped_and_used_again(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS, batch_size=1, in_flight=2)
    first = half.items(run, 3)
    half.do(run.close() if half.name == "sync" else run.aclose())
    assert first + half.items(run) == VECTORS
    assert len(sent(half)) <= len(TEXTS) + 2


def test_a_failure_without_an_answer_of_its_own(half: Half) -> None:
    half.sandbox.fail_next(status=500, count=99, operation=EMBED)
    with pytest.raises(ServerError):
        half.do(half.client.embedding.embed_many(["a"]).collect())
    assert issubclass(ServiceUnavailableError, ServerError)


def test_the_sync_run_is_a_list_when_it_is_used_as_one(half: Half) -> None:
    run = half.client.embedding.embed_many(TEXTS)
    if half.name == "async":
        assert half.do(run) == VECTORS
        return
    assert (len(run), run[0], run[-1], run[:2]) == (23, VECTORS[0], VECTORS[-1], VECTORS[:2])
    assert [*run] == [*run] == VECTORS
    assert len(half.sent("POST", "/embedding/batch")) == 1


def test_chats_are_answered_in_order(half: Half) -> None:
    deployment = half.deployed()
    questions: list[Any] = [f"question {number}" for number in range(9)]
    questions.append([{"role": "user", "content": "question 9"}])
    run = half.client.openai.chat_many(
        deployment, questions, system="Be short.", temperature=0.0, in_flight=3
    )
    answers = half.do(run.collect())
    assert [f"question {number}" in one.text for number, one in enumerate(answers)] == [True] * 10
    bodies = [json.loads(seen.request.body) for seen in half.sent("POST", "chat/completions")]
    assert {body["messages"][0]["content"] for body in bodies} == {"Be short."}
    assert {body["temperature"] for body in bodies} == {0.0}


def test_the_deployment_is_looked_up_once(half: Half) -> None:
    deployment = half.deployed()
    run = half.client.openai.chat_many(str(deployment.id), ["a", "b", "c"])
    before = len(half.sent("GET", str(deployment.id)))
    assert len(half.do(run.collect())) == 3
    assert len(half.sent("GET", str(deployment.id))) == before + 1
    with pytest.raises(InvalidArgumentError, match="there is no deployment of 'none'"):
        half.do(half.client.openai.chat_many("none", ["a"]).collect())
    with pytest.raises(InvalidArgumentError, match=r"conversations\[0\]: takes"):
        half.client.openai.chat_many(deployment, [{"role": "user", "content": "a"}])


def test_vectors_of_an_engine_are_packed(half: Half) -> None:
    deployment = half.deployed()
    found = half.do(half.client.openai.embed_many(deployment, TEXTS, batch_size=10).collect())
    assert found == VECTORS
    bodies = [json.loads(seen.request.body) for seen in half.sent("POST", "/v1/embeddings")]
    assert {body["encoding_format"] for body in bodies} == {"base64"}


@pytest.mark.breaks_contract("the answers are not those of an engine")
@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([{"index": 0, "embedding": "AAA"}], "embedding"),
        ([{"index": 0, "embedding": "AAAA"}], "embedding"),
        ([{"index": 0, "embedding": [1.0]}, {"index": 1, "embedding": [1.0]}], "2 vectors for 1"),
    ],
)
def test_packed_vectors_that_cannot_be_read(half: Half, data: Any, words: str) -> None:
    deployment = half.deployed()
    half.sandbox.fail_next(status=200, body={"data": data}, operation="inference.embeddings")
    with pytest.raises(Exception, match=words) as caught:
        half.do(half.client.openai.embed_many(deployment, ["a"]).collect())
    assert type(caught.value).__name__ == "ResponseValidationError"


def test_an_engine_without_base64_sends_numbers(half: Half) -> None:
    deployment = half.deployed()
    body = {"error": {"message": "encoding_format must be float", "type": "invalid", "code": 400}}
    half.sandbox.fail_next(status=400, body=body, operation="inference.embeddings")
    run = half.client.openai.embed_many(deployment, TEXTS, batch_size=8, in_flight=1)
    assert half.do(run.collect()) == VECTORS
    bodies = [json.loads(seen.request.body) for seen in half.sent("POST", "/v1/embeddings")]
    assert [body["encoding_format"] for body in bodies] == ["base64"] + ["float"] * 3


def test_each_method_names_the_same_options(half: Half) -> None:
    methods: list[Callable[..., Any]] = [
        half.client.embedding.embed_many,
        lambda **options: half.client.openai.embed_many("a", ["b"], **options),
        lambda **options: half.client.openai.chat_many("a", ["b"], **options),
    ]
    for method in methods[1:]:
        with pytest.raises(InvalidArgumentError, match="in_flight"):
            method(in_flight=0)
