"""Deployments and logs: what servers of any release may send."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from kamiwaza.schemas.chat import ChatCompletion, ChatCompletionChunk, EmbeddingList
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentRequest,
    DeploymentStatus,
    ServingStatus,
    VRAMEstimate,
)
from kamiwaza.schemas.serving_logs import ContainerLog, LogCursor
from kamiwaza.serialization.json import decode, encode_json

ID = UUID("81ed8fce-4237-40d2-af76-feef5698bee2")


def test_an_id_is_all_a_deployment_needs() -> None:
    deployment = decode(b'{"id": "%s"}' % str(ID).encode(), Deployment)
    assert (deployment.id, deployment.name, deployment.inference_model) == (ID, str(ID), str(ID))
    assert not any((deployment.is_ready, deployment.is_failed, deployment.is_stopped))
    assert deployment.openai_path == f"/runtime/models/{ID}/v1"


def test_what_a_newer_server_sends_is_kept() -> None:
    deployment = Deployment.model_validate_json(
        b'{"id": "%s", "status": "HIBERNATING", "created_at": "2024-12-27T23:53:37.224340",'
        b' "shiny": {"new": true}, "routing_details": {"route_mode": "teleport"}}'
        % str(ID).encode()
    )
    assert deployment.status == "HIBERNATING"
    assert not isinstance(deployment.status, DeploymentStatus)
    assert deployment.model_extra == {"shiny": {"new": True}}
    assert deployment.created_at == datetime(2024, 12, 27, 23, 53, 37, 224340, UTC)
    assert deployment.routing_details is not None
    assert deployment.routing_details.route_mode == "teleport"


def test_a_known_status_is_a_member() -> None:
    deployment = Deployment(id=ID, status="DEPLOYED")
    assert deployment.status is DeploymentStatus.DEPLOYED
    assert Deployment(id=ID, status="deployed").is_ready


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "FAILED", "last_error_code": "OOM", "last_error_message": "no"}, "OOM: no"),
        ({"status": "FAILED", "last_error_message": "no"}, "no"),
        ({"status": "FAILED"}, None),
        ({"status": "DEPLOYED", "last_error_code": "OOM"}, None),
    ],
)
def test_the_error_is_said_in_one_line(fields: dict[str, object], expected: str | None) -> None:
    assert Deployment.model_validate({"id": ID, **fields}).error == expected


def test_secrets_in_the_environment_of_an_engine_are_not_shown() -> None:
    deployment = Deployment(id=ID, runtime_env={"api_key": "hush"}, spawner_process={"token": "s"})
    assert "hush" not in repr(deployment)


def test_a_request_holds_what_was_given_and_nulls_that_mean_something() -> None:
    body = DeploymentRequest(m_id=ID, m_config_id=ID, engine=None, runtime_env={"A": None})
    assert encode_json(body) == (
        b'{"runtime_env":{"A":null},"m_id":"%s","m_config_id":"%s"}' % ((str(ID).encode(),) * 2)
    )


def test_an_estimate_has_whatever_parts_the_platform_names() -> None:
    estimate = decode(b'{"weights": 1, "kv": 2.5, "note": "x", "fits": true}', VRAMEstimate)
    assert estimate.amounts == {"weights": 1.0, "kv": 2.5}


@pytest.mark.parametrize("answer", [b'{"status": "running"}', b'"running"'])
def test_the_status_of_the_engine_may_be_a_bare_word(answer: bytes) -> None:
    assert decode(answer, ServingStatus).is_running


def log(*lines: str, total: int | None = None, compressed: bool = False) -> ContainerLog:
    return ContainerLog(logs=[*lines], total_lines_seen=total, compressed=compressed)


def test_a_cursor_gives_each_line_once() -> None:
    cursor = LogCursor()
    assert cursor.new_lines(log("a", "b", total=2)) == ["a", "b"]
    assert cursor.new_lines(log("a", "b", total=2)) == []
    assert cursor.new_lines(log("a", "b", "c", total=3)) == ["c"]


def test_a_cursor_tells_how_many_lines_it_missed() -> None:
    cursor = LogCursor()
    cursor.new_lines(log("a", "b", total=2))
    found = cursor.new_lines(log("a", "y", "z", total=10, compressed=True))
    assert found == ["[... 6 lines dropped ...]", "y", "z"]
    assert cursor.new_lines(log("a", "z", "!", total=11, compressed=True)) == ["!"]
    found = cursor.new_lines(log("a", "m", "n", total=14, compressed=True))
    assert found == ["[... 1 lines dropped ...]", "m", "n"]


def test_a_log_that_was_begun_anew_is_read_from_its_beginning() -> None:
    cursor = LogCursor()
    cursor.new_lines(log("a", "b", "c", total=3))
    assert cursor.new_lines(log("d")) == ["d"]


def test_an_answer_without_choices_has_no_text() -> None:
    answer = decode(b"{}", ChatCompletion)
    assert (answer.text, answer.tool_calls, answer.finish_reason) == ("", [], None)
    assert decode(b'{"choices": []}', ChatCompletionChunk).text == ""
    assert decode(b'{"data": []}', EmbeddingList).dimension == 0


def test_tool_calls_are_read() -> None:
    answer = decode(
        b'{"choices": [{"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant",'
        b' "content": null, "tool_calls": [{"id": "1", "type": "function",'
        b' "function": {"name": "f", "arguments": "{}"}}]}}]}',
        ChatCompletion,
    )
    assert answer.text == ""
    assert answer.finish_reason == "tool_calls"
    assert [call.function.name for call in answer.tool_calls if call.function] == ["f"]


def test_vectors_come_in_the_order_of_the_texts() -> None:
    found = decode(
        b'{"data": [{"index": 1, "embedding": [2]}, {"index": 0, "embedding": [1]}]}',
        EmbeddingList,
    )
    assert found.vectors == [[1.0], [2.0]]
