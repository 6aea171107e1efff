"""What begins durable operations: once, however often it is asked for."""

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
from tests.unit.colours import Colour

STARTS: dict[str, Callable[[Any], Any]] = {
    "platform.connect_and_index": lambda platform: platform.connect_and_index(
        UUID(int=1), dataset_name="A", file_refs=["f"]
    ),
    "platform.request_access": lambda platform: platform.access_requests.create("model", "m"),
    "platform.create_artifact": lambda platform: platform.artifacts.create(
        kind="draft", title="A", source_result_refs=["r"]
    ),
}


@pytest.mark.parametrize(("name", "start"), STARTS.items())
def test_a_lost_answer_is_asked_for_again(
    colour: Colour, name: str, start: Callable[[Any], Any]
) -> None:
    colour.sandbox.fail_next(status=502, operation=name)
    job = colour.do(start(colour.client.platform))
    sent = [one for one in colour.sandbox.requests if one.operation == name]
    keys = {json.loads(one.request.body)["idempotency_key"] for one in sent}
    assert sent[0].status == 502
    assert len(sent) == 2
    assert len(keys) == 1
    assert UUID(keys.pop()).version == 4
    assert len(colour.items(colour.client.operations.list())) == 1
    assert isinstance(colour.do(job.wait()), OperationRecord)


@pytest.mark.parametrize(("name", "start"), STARTS.items())
def test_every_call_has_a_key_of_its_own(
    colour: Colour, name: str, start: Callable[[Any], Any]
) -> None:
    jobs = [colour.do(start(colour.client.platform)) for _ in range(2)]
    assert jobs[0].id != jobs[1].id


def test_what_has_no_key_is_not_repeated(colour: Colour) -> None:
    colour.sandbox.fail_next(status=502, operation="operations.execute_remediation")
    execute = colour.client.operations.remediations.execute
    with pytest.raises(BadGatewayError):
        colour.do(execute("retry_connect_and_index", UUID(int=1), confirmed=True))


_LATER = pytest.mark.breaks_contract("no operation is accepted in this state")


@pytest.mark.parametrize(
    "word", ["retrying", "waiting_for_user", pytest.param("pending_write", marks=_LATER)]
)
def test_what_waits_for_somebody_is_waited_for(colour: Colour, word: str) -> None:
    colour.sandbox.stall_operation("operations.operation", state=word, seconds=100)
    job = colour.do(STARTS["platform.create_artifact"](colour.client.platform))
    words: set[str] = set()
    record = colour.do(job.wait(on_progress=lambda seen: words.add(seen.raw_state)))
    assert words == {word, "succeeded"}
    assert record.is_done


def test_it_is_found_again_elsewhere(colour: Colour) -> None:
    job = colour.do(STARTS["platform.create_artifact"](colour.client.platform))
    again = colour.new_client().operation(job.token)
    assert isinstance(colour.do(again.wait()), OperationRecord)
    watched = colour.client.operations.watch(colour.do(colour.client.operations.get(job.id)))
    assert watched.token == job.token


def test_either_nodes_or_files(colour: Colour) -> None:
    begin = colour.client.platform.connect_and_index
    both = {"selection_ids": ["a"], "file_refs": ["b"]}
    wrong: list[dict[str, list[str]]] = [{}, both, {"file_refs": []}]
    for sources in wrong:
        with pytest.raises(InvalidArgumentError, match="either"):
            colour.do(begin(UUID(int=1), dataset_name="A", **sources))
    assert scope_of(None).model_dump(exclude_unset=True) == {"kind": "no_workroom"}


def test_a_credential_is_shown_to_nobody(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="kamiwaza")
    platform = colour.client.platform
    reference = colour.do(platform.credentials.intake(SecretStr("sk-very-secret")))
    value = reference.credential_ref.get_secret_value()
    shown = repr(reference) + reference.model_dump_json() + caplog.text
    assert "sk-very-secret" not in shown
    assert value not in shown
    made = colour.do(
        platform.model_providers.create(
            name="a", provider="openai_compatible", model="m", credential_ref=value,
            endpoint_url="https://models.example/v1",
        )
    )  # fmt: skip
    assert value not in repr(made)
    assert json.loads(colour.sandbox.requests[-1].request.body)["credential_ref"] == value


def test_a_reference_does_not_last(colour: Colour) -> None:
    platform = colour.client.platform
    reference = colour.do(platform.credentials.intake("sk"))
    colour.advance(1000)
    create = platform.model_providers.create
    with pytest.raises(ConflictError):
        colour.do(create(name="a", provider="bedrock", model="m", credential_ref=reference))
