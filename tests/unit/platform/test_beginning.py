"""Starting durable operations: once, also if it is requested repeatedly."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from pydantic import SecretStr

from kamiwaza.errors import BadGatewayError, ConflictError, InvalidArgumentError
from kamiwaza.schemas.operations import OperationRecord
from kamiwaza.schemas.orchestration import scope_of
from tests.halves import Half

STARTS: dict[str, Callable[[Any], Any]] = {
    "platform.connect_and_index": lambda platform: platform.connect_and_index(
        UUID(int=1), dataset_name="A", file_refs=["f"]
    ),
    "platform.request_access": lambda platform: platform.access_requests.create("model", "m"),
    "platform.create_artifact": lambda platform: platform.artifacts.create(
        kind="draft", title="A", source_results=["r"]
    ),
}


@pytest.mark.parametrize(("name", "start"), STARTS.items())
def test_a_lost_answer_is_asked_for_again(
    half: Half, name: str, start: Callable[[Any], Any]
) -> None:
    half.sandbox.fail_next(status=502, operation=name)
    job = half.do(start(half.client.platform))
    sent = [one for one in half.sandbox.requests if one.operation == name]
    keys = {json.loads(one.request.body)["idempotency_key"] for one in sent}
    assert sent[0].status == 502
    assert len(sent) == 2
    assert len(keys) == 1
    assert UUID(keys.pop()).version == 4
    assert len(half.items(half.client.operations.list())) == 1
    assert isinstance(half.do(job.wait()), OperationRecord)


@pytest.mark.parametrize(("name", "start"), STARTS.items())
def test_every_call_has_a_key_of_its_own(
    half: Half, name: str, start: Callable[[Any], Any]
) -> None:
    jobs = [half.do(start(half.client.platform)) for _ in range(2)]
    assert jobs[0].id != jobs[1].id


def test_what_has_no_key_is_not_repeated(half: Half) -> None:
    half.sandbox.fail_next(status=502, operation="operations.execute_remediation")
    execute = half.client.operations.remediations.execute
    with pytest.raises(BadGatewayError):
        half.do(execute("retry_connect_and_index", UUID(int=1), confirmed=True))


_LATER = pytest.mark.breaks_contract("no operation is accepted in this state")


@pytest.mark.parametrize(
    "word", ["retrying", "waiting_for_user", pytest.param("pending_write", marks=_LATER)]
)
def test_what_waits_for_somebody_is_waited_for(half: Half, word: str) -> None:
    half.sandbox.stall_operation("operations.operation", state=word, seconds=100)
    job = half.do(STARTS["platform.create_artifact"](half.client.platform))
    words: set[str] = set()
    record = half.do(job.wait(on_progress=lambda seen: words.add(seen.raw_state)))
    assert words == {word, "succeeded"}
    assert record.is_done


def test_it_is_found_again_elsewhere(half: Half) -> None:
    job = half.do(STARTS["platform.create_artifact"](half.client.platform))
    again = half.new_client().operation(job.token)
    assert isinstance(half.do(again.wait()), OperationRecord)
    watched = half.client.operations.watch(half.do(half.client.operations.get(job.id)))
    assert watched.token == job.token


def test_either_nodes_or_files(half: Half) -> None:
    begin = half.client.platform.connect_and_index
    both = {"selection_ids": ["a"], "file_refs": ["b"]}
    wrong: list[dict[str, list[str]]] = [{}, both, {"file_refs": []}]
    for sources in wrong:
        with pytest.raises(InvalidArgumentError, match="either"):
            half.do(begin(UUID(int=1), dataset_name="A", **sources))
    assert scope_of(None).model_dump(exclude_unset=True) == {"kind": "no_workroom"}


def test_a_credential_is_shown_to_nobody(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="kamiwaza")
    platform = half.client.platform
    reference = half.do(platform.credentials.intake(SecretStr("sk-very-secret")))
    value = reference.credential_ref.get_secret_value()
    shown = repr(reference) + reference.model_dump_json() + caplog.text
    assert "sk-very-secret" not in shown
    assert value not in shown
    made = half.do(
        platform.model_providers.create(
            name="a", provider="openai_compatible", model="m", credential_ref=value,
            endpoint_url="https://models.example/v1",
        )
    )  # fmt: skip
    assert value not in repr(made)
    assert json.loads(half.sandbox.requests[-1].request.body)["credential_ref"] == value


def test_a_reference_does_not_last(half: Half) -> None:
    platform = half.client.platform
    reference = half.do(platform.credentials.intake("sk"))
    half.advance(1000)
    create = platform.model_providers.create
    with pytest.raises(ConflictError):
        half.do(create(name="a", provider="bedrock", model="m", credential_ref=reference))
