"""Downloading a model, in both halves: what is asked for, and when it counts as done."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.model_files import ModelDownloadStatus
from tests.halves import GGUF, Q4, Q8, Half

DOTS = "mradermacher/Qwen3-0.6B-GGUF"
SHARDED = "Qwen/Qwen2.5-72B-Instruct-GGUF"
SAFETENSORS = "meta-llama/Llama-3.1-8B-Instruct"


def start(half: Half, repo: Any = GGUF, **options: Any) -> Any:
    return half.do(half.client.models.download(repo, **options))


def posted(half: Half) -> list[str]:
    """Return the file names of the one download that was asked for."""
    (sent,) = half.sent("POST", "/models/download/")
    names: list[str] = json.loads(sent.request.body)["files_to_download"]
    return names


@pytest.mark.parametrize("spelling", ["q4_k_m", "Q4_K_M", "Q4-K-M", "q4.k.m", " Q4 k_m "])
def test_spellings_choose_the_same_file(half: Half, spelling: str) -> None:
    model = half.do(start(half, quantization=spelling).wait())
    assert posted(half) == [Q4]
    assert model.repo_id == GGUF
    assert model.deployable_file.name == Q4


def test_d20_the_chosen_file_is_the_one_deployed(half: Half) -> None:
    half.do(start(half, quantization="q8_0").wait())
    model = half.do(start(half, quantization="q4_k_m").wait())
    deployment = half.do(half.do(half.client.serving.deploy(model)).wait())
    assert deployment.m_file_id == model.deployable_file.id
    assert next(f for f in model.files if f.id == deployment.m_file_id).name == Q4


def test_d21_names_with_dots_are_told_apart(half: Half) -> None:
    with pytest.raises(errors.QuantizationError) as caught:
        start(half, DOTS)
    assert {"iq4_xs", "q4_k_m", "q4_k_s", "q6_k", "f16"} <= set(caught.value.choices)
    assert not half.sent("POST", "/models/download/")
    start(half, DOTS, quantization="q4_k_m")
    assert posted(half) == ["Qwen3-0.6B.Q4_K_M.gguf"]


@pytest.mark.parametrize("absent", ["q4_k", "q9_9", "fp16", "better"])
def test_d21_an_absent_quantization_is_refused_not_replaced(half: Half, absent: str) -> None:
    with pytest.raises(errors.QuantizationError) as caught:
        start(half, quantization=absent)
    assert caught.value.choices == ("q4_k_m", "q5_k_m", "q6_k", "q8_0")
    assert "q4_k_m, q5_k_m" in str(caught.value)
    assert not half.sent("POST", "/models/download/")


def test_all_shards_are_downloaded_and_the_first_is_deployed(half: Half) -> None:
    model = half.do(start(half, SHARDED, quantization="q4_k_m").wait())
    names = [f"qwen2.5-72b-instruct-q4_k_m-0000{n}-of-00004.gguf" for n in (1, 2, 3, 4)]
    assert posted(half) == names
    assert [file.name for file in model.files if file.is_downloaded] == names
    assert model.deployable_file.name == names[0]


def test_a_repository_without_quantizations_is_downloaded_whole(half: Half) -> None:
    model = half.do(start(half, SAFETENSORS).wait())
    assert {"config.json", "tokenizer.json"} < set(posted(half))
    assert model.downloaded
    assert model.deployable_file is None


def test_files_can_be_named_instead(half: Half) -> None:
    model = half.do(start(half, files=[Q8]).wait())
    assert posted(half) == [Q8]
    assert model.deployable_file.name == Q8


@pytest.mark.parametrize(
    "options",
    [
        {"files": ["absent.gguf"]},
        {"files": []},
        {"files": [Q4], "quantization": "q4_k_m"},
        {"model": "no/such-repository"},
        {"model": ""},
    ],
)
def test_what_makes_no_sense_is_refused_here(half: Half, options: dict[str, Any]) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        start(half, options.pop("model", GGUF), **options)
    assert not half.sent("POST", "/models/download/")


def test_a_repository_of_texts_is_refused(half: Half) -> None:
    answer = [{"name": "README.md", "size": 5}]
    half.sandbox.fail_next(status=200, body=answer, operation="models.search_hub_model_files")
    with pytest.raises(errors.InvalidArgumentError, match="nothing to download"):
        start(half)


def test_a_model_of_a_search_can_be_given(half: Half) -> None:
    (found,) = half.do(half.client.models.search(GGUF, exact=True))
    assert half.do(start(half, found, quantization="q4_k_m").wait()).repo_id == GGUF


def test_what_is_there_is_not_asked_for_again(half: Half) -> None:
    half.do(start(half, quantization="q4_k_m").wait())
    again = start(half, quantization="q4_k_m")
    assert again.state is OperationState.SUCCEEDED
    assert again.progress == 1.0
    assert half.do(again.wait()).deployable_file.name == Q4
    assert len(half.sent("POST", "/models/download/")) == 1


def test_the_choice_among_files_that_are_there_is_kept(half: Half) -> None:
    half.model(Q4, Q8)
    for quantization, name in (("q8_0", Q8), ("q4_k_m", Q4)):
        model = half.do(start(half, quantization=quantization).wait())
        assert model.deployable_file.name == name


def test_the_result_has_the_files_even_if_the_model_comes_without(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    bare = {"name": "bare", "id": "9b75e90e-1a86-49d7-9953-32242156fbe8", "m_files": []}
    half.sandbox.fail_next(status=200, body=bare, operation="models.get_model")
    assert [file.name for file in half.do(operation.wait()).files] == [Q4]


def test_a_second_call_follows_the_first(half: Half) -> None:
    start(half, quantization="q4_k_m")
    second = start(half, quantization="q4_k_m")
    assert second.state is OperationState.PENDING
    assert half.do(second.wait()).deployable_file.name == Q4
    assert len(half.sent("POST", "/models/download/")) == 1


def test_refusal_carries_the_words_of_the_platform(half: Half) -> None:
    answer = {"result": False, "message": "disk full", "files": []}
    half.sandbox.fail_next(status=200, body=answer, operation="models.download_model")
    with pytest.raises(errors.RefusedError, match="disk full"):
        start(half, quantization="q4_k_m")


@pytest.mark.parametrize("files", [[], None, ["no id"]])
def test_without_ids_the_files_are_found_by_name(half: Half, files: Any) -> None:
    answer = {"result": True, "message": None, "files": files}
    half.sandbox.fail_next(status=200, body=answer, operation="models.download_model")
    with pytest.raises(errors.RefusedError, match="no file to watch"):
        start(half, quantization="q4_k_m")
    half.model(Q8)
    half.sandbox.fail_next(status=200, body=answer, operation="models.download_model")
    operation = start(half, quantization="q4_k_m")
    half.do(half.client.models.downloads.start(GGUF, files_to_download=[Q4]))
    assert half.do(operation.wait()).deployable_file.name == Q4


def test_cancelling_does_not_stop_at_a_file_that_is_gone(half: Half) -> None:
    operation = start(half, SHARDED, quantization="q4_k_m")
    half.sandbox.fail_next(status=409, operation="models.cancel_model_download")
    half.do(operation.cancel())
    assert len(half.sent("DELETE", "/download")) == 4


def test_d17_a_download_that_stops_is_failed(half: Half) -> None:
    half.sandbox.fail_download(Q4, at=0.37)
    operation = start(half, quantization="q4_k_m")
    with pytest.raises(errors.OperationFailedError, match="37 %") as caught:
        half.do(operation.wait())
    assert caught.value.operation_id == GGUF
    assert caught.value.raw_state == "failed"
    assert operation.state is OperationState.FAILED


def test_d17_a_failed_row_that_vanished_is_failed(half: Half) -> None:
    half.sandbox.state.downloads.linger = 0.0
    half.sandbox.fail_download(Q4, at=0.37)
    operation = start(half, quantization="q4_k_m")
    half.do(operation.refresh())
    with pytest.raises(errors.OperationFailedError):
        half.do(operation.wait())


def test_one_lost_shard_fails_the_download(half: Half) -> None:
    half.sandbox.fail_download("qwen2.5-72b-instruct-q4_k_m-00003-of-00004.gguf", at=0.9)
    with pytest.raises(errors.OperationFailedError, match="00003-of-00004"):
        half.do(start(half, SHARDED, quantization="q4_k_m").wait())


def test_d18_a_queued_download_is_not_complete(half: Half) -> None:
    half.sandbox.state.downloads.queue_delay = 3600.0
    operation = start(half, quantization="q4_k_m")
    assert not half.do(operation.done())
    assert (operation.state, operation.raw_state) == (OperationState.PENDING, "queued")
    with pytest.raises(errors.OperationTimeoutError, match="it continues"):
        half.do(operation.wait(timeout=60))
    assert half.do(operation.wait()).deployable_file.name == Q4


def test_d18_one_of_two_queued_is_not_complete(half: Half) -> None:
    operation = start(half, files=[Q4, Q8])
    half.sandbox.clock.advance(1.0 + 367.5e6 / 100e6)
    assert not half.do(operation.done())
    assert 0 < operation.progress < 1
    model = half.do(operation.wait())
    assert {Q4, Q8} == {file.name for file in model.files if file.is_downloaded}


def test_d18_a_vanished_row_is_decided_by_the_file(half: Half) -> None:
    half.sandbox.state.downloads.linger = 0.0
    operation = start(half, quantization="q4_k_m")
    assert half.do(operation.wait()).deployable_file.name == Q4
    assert half.sent("GET", "/model_files/" + str(operation.last.value.deployable_file.id))


def test_d18_an_empty_list_is_no_success(half: Half) -> None:
    half.sandbox.state.downloads.queue_delay = 1.0
    operation = start(half, quantization="q4_k_m")
    half.sandbox.fail_next(status=200, body=[], operation="models.get_model_files_download_status")
    assert not half.do(operation.done())
    assert operation.state is OperationState.PENDING


def test_d18_a_forgotten_download_fails_after_some_patience(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    for record in half.sandbox.state.models.files.values():
        record.requested_at = None
    half.sandbox.state.downloads._queue.clear()
    assert not half.do(operation.done())
    with pytest.raises(errors.OperationFailedError):
        half.do(operation.wait())


def test_a_deleted_file_fails_the_download(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    half.sandbox.state.models.files.clear()
    with pytest.raises(errors.OperationFailedError, match="no longer has"):
        half.do(operation.wait())


def test_d19_a_transient_error_does_not_end_the_wait(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    half.sandbox.fail_next(status=500, count=3, operation="models.get_model_files_download_status")
    assert half.do(operation.wait()).deployable_file.name == Q4


def test_d19_a_lasting_error_is_raised_not_swallowed(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    half.sandbox.fail_next(
        status=500, count=1000, operation="models.get_model_files_download_status"
    )
    with pytest.raises(errors.ServerError):
        half.do(operation.wait())


def test_d19_a_client_error_ends_the_wait_at_once(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    before = len(half.sandbox.requests)
    half.sandbox.fail_next(status=403, count=5, operation="models.get_model_files_download_status")
    with pytest.raises(errors.PermissionDeniedError):
        half.do(operation.wait())
    assert len(half.sandbox.requests) == before + 1


def _interrupt(seen: object) -> None:
    raise KeyboardInterrupt


def test_d19_ctrl_c_leaves_through_the_caller(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    with pytest.raises(KeyboardInterrupt):
        half.do(operation.wait(on_progress=_interrupt))
    assert operation.state is not OperationState.SUCCEEDED
    assert half.do(operation.wait()).deployable_file.name == Q4


def test_cancel_ends_as_cancelled(half: Half) -> None:
    operation = start(half, quantization="q4_k_m")
    half.sandbox.clock.advance(2.0)
    half.do(operation.refresh())
    half.do(operation.cancel())
    with pytest.raises(errors.OperationCancelledError):
        half.do(operation.wait())
    assert operation.state is OperationState.CANCELLED
    half.do(operation.cancel())
    assert len(half.sent("DELETE", "/download")) == 1


def test_d22_no_request_per_hit_or_file(half: Half) -> None:
    half.do(half.client.ping())
    before = len(half.sandbox.requests)
    half.do(half.client.models.search("Qwen"))
    assert len(half.sandbox.requests) == before + 1
    start(half, quantization="q4_k_m")
    assert len(half.sandbox.requests) <= before + 4


@pytest.mark.parametrize("progress", [True, None, False])
def test_progress_shows_nothing_without_a_terminal(
    half: Half, progress: bool | None, capsys: pytest.CaptureFixture[str]
) -> None:
    half.do(start(half, quantization="q4_k_m").wait(progress=progress))
    assert capsys.readouterr() == ("", "")


def test_progress_calls_back_in_bytes(half: Half) -> None:
    events: list[Any] = []
    add: Callable[[Any], None] = events.append
    half.do(start(half, quantization="q4_k_m").wait(progress=add))
    assert {event.total for event in events} == {367_500_000}
    assert [event.done for event in events] == sorted(event.done for event in events)
    assert events[-1].done == 367_500_000


def test_the_live_answer_counts_as_downloading() -> None:
    row = ModelDownloadStatus.model_validate({
        "id": "9b75e90e-1a86-49d7-9953-32242156fbe8",
        "m_id": "d67d5808-f95b-466f-9f85-09e1354553d7",
        "name": "qwen2.5-coder-0.5b-instruct-q6_k.gguf",
        "is_downloading": True,
        "download_percentage": 95,
        "download_throughput": "6.16MB/s",
        "download_remaining": "00:05",
        "download_elapsed": "01:36",
    })  # fmt: skip
    assert (row.state, row.fraction, row.eta, row.elapsed) == ("downloading", 0.95, 5.0, 96.0)
    assert row.speed == pytest.approx(6.16e6)
