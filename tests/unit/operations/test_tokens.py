"""Operation tokens: an operation of one process is waited for in another."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza import InvalidArgumentError, OperationCancelledError, OperationTimeoutError
from kamiwaza.errors import OperationError
from kamiwaza.operations.answer_paths import (
    first_text,
    hint,
    image_state,
    member,
    services_are_up,
    share,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.operations.token import read_token, write_token
from tests.halves import GGUF, Q4, Half
from tests.unit.operations.kinds import begin

JSON = st.dictionaries(st.text(max_size=9), st.text(max_size=9) | st.integers() | st.none())


@given(key=st.text(max_size=9), id=st.text(max_size=30), start_values=JSON)
def test_a_token_round_trips(key: str, id: str, start_values: dict[str, object]) -> None:
    token = write_token(key, id, start_values)
    assert read_token(f" {token}\n") == (key, id, start_values)
    assert token.isascii()
    assert not set(token) & set(" /+=")


def _wrapped(value: object) -> str:
    return "kzop1." + base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "kzop1.", "kzop1.!!!", "kzop1.e30", "kzop2.e30", "kzop1.é",
     _wrapped([1, "a", {}]), _wrapped(["a", "b"]), _wrapped(["a", "b", []]), _wrapped("abc")],
)  # fmt: skip
def test_other_texts_than_tokens_are_refused(text: str) -> None:
    with pytest.raises(InvalidArgumentError, match="not the token of an operation"):
        read_token(text)


def test_a_download_is_followed_by_another_client(half: Half) -> None:
    operation = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    token = operation.token
    with pytest.raises(OperationTimeoutError):
        half.do(operation.wait(timeout=1))
    again = half.new_client().operation(token)
    fractions: list[float | None] = []
    model = half.do(again.wait(on_progress=lambda seen: fractions.append(seen.fraction)))
    assert model.repo_id == GGUF
    assert model.choose_file().name == Q4
    assert fractions[-1] == 1.0
    assert [x for x in fractions if x is not None and 0 < x < 1]
    # And once it is there, from there too.
    done = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    assert done.state is OperationState.SUCCEEDED
    assert half.do(half.client.operation(done.token).wait()).id == model.id


def test_a_download_is_cancelled_by_another_client(half: Half) -> None:
    operation = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    again = half.new_client().operation(operation.token)
    half.do(again.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(again.wait())


def test_a_token_without_files_is_refused(half: Half) -> None:
    for files in ([], [""], [1], "x", None):
        token = write_token("models.download", GGUF, {"files": files})
        with pytest.raises(InvalidArgumentError, match="names no files"):
            half.client.operation(token)


def test_a_deployment_is_followed_by_another_client(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    deployment = half.do(half.new_client().operation(operation.token).wait())
    assert deployment.is_ready
    stopping = half.do(half.client.serving.stop(deployment))
    again = half.new_client().operation(stopping.token)
    assert half.do(again.wait()) is None
    assert again.state is OperationState.SUCCEEDED


def test_deployments_can_be_followed_without_their_service(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    plain = half.client.raw.operation("serving.deployment", operation.id)
    assert str(half.do(plain.wait()).id) == operation.id
    stopping = half.do(half.client.raw.start(begin("serving.stop_deployment", id=operation.id)))
    assert stopping.id == operation.id
    half.do(stopping.wait())
    assert stopping.raw_state in ("STOPPED", "gone")


def test_a_job_without_a_kind_has_no_token(half: Half) -> None:
    over = half.do(half.client.raw.start(begin("ingestion.run_active")))
    with pytest.raises(OperationError, match="has no token"):
        assert over.token
    assert half.do(over.wait())["status"] == "success"
    with pytest.raises(InvalidArgumentError, match="kind: one of"):
        half.client.operation(write_token("made.up", "1", {}))


def test_no_token_holds_a_secret(half: Half) -> None:
    operation = half.do(half.client.raw.start(begin("connectors.connect_account")))
    reply = read_token(operation.token)
    assert reply == ("connectors.account", operation.id, {})
    headers = half.do(half.client.auth.get_headers())
    secrets = ["kamiwaza", *(value.removeprefix("Bearer ") for value in headers.values())]
    assert len(secrets) > 1
    assert not [secret for secret in secrets if secret in operation.token]


def test_polls_use_the_workroom_of_the_start(half: Half) -> None:
    from kamiwaza_api.api.context import create_vectordb_instance

    request = begin("context.create_vectordb_instance")
    room = "22222222-2222-4222-8222-222222222222"
    function = create_vectordb_instance(body=request.body, x_workroom_id=room)
    operation = half.do(half.client.raw.start(function))
    half.do(half.client.operation(operation.token).wait())
    polls = half.sent("GET", "/context/vectordbs/")
    assert polls
    assert {seen.request.header("x-workroom-id") for seen in polls} == {room}


def test_members_are_read_whatever_the_shape() -> None:
    answer = {"a": {"b": [{"c": 1}, {"c": 2}]}, "n": None, "t": "text"}
    paths = ["a.b.-1.c", "a.b.0.c", "a.b.7.c", "a.b.-3.c", "a.b.x", "n.x", "t.0", "z", "t"]
    assert [member(answer, path) for path in paths] == [2, 1, *[None] * 6, "text"]
    assert first_text(answer, ("n", "z", "t")) == "text"
    assert first_text(answer, ("n",)) is None
    assert [hint({"retry_after_seconds": 7}), hint({"interval": True}), hint([])] == [7, None, None]
    assert [share(answer, None), share({"a": 1, "b": 0}, ("a", "b"))] == [None, None]
    assert share({"a": 9, "b": 4}, ("a", "b")) == 1.0


def test_derived_states() -> None:
    assert image_state({"all_successful": False, "all_images_pulled": True}) == "failed"
    assert image_state({"image_status": {"a": "error"}}) == "failed"
    assert image_state({"message": "nothing to pull", "images": []}) == "pulled"
    assert image_state({"images": ["a"], "image_status": {"a": "absent"}}) == "pulling"
    up = {"services": [{"replicas": 2, "available_replicas": 2}]}
    assert services_are_up(up, {})
    assert not services_are_up({**up, "rolling_update": True}, {})
    assert not services_are_up({"services": [{"replicas": 2, "available_replicas": 1}]}, {})
