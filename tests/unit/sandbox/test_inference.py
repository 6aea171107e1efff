"""Chat, completions and embeddings of a deployment, whole and streamed."""

from __future__ import annotations

import base64
import json
import struct
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kamiwaza.sandbox.http.in_process import SandboxTransport

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.sandbox import Sandbox, SandboxClock

    from .conftest import Watch

QUESTION = [{"role": "user", "content": "Why is the sky blue?"}]


def url(deployed: dict[str, Any], route: str = "chat/completions") -> str:
    return f"https://kamiwaza.test{deployed['access_path']}/v1/{route}"


def events(answer: httpx.Response) -> list[dict[str, Any]]:
    lines = [line for line in answer.text.split("\n\n") if line]
    assert lines[-1] == "data: [DONE]"
    return [json.loads(line.removeprefix("data: ")) for line in lines[:-1]]


def test_a_chat_is_answered(http: httpx.Client, deployed: dict[str, Any]) -> None:
    body = {"model": deployed["canonical_model_id"], "messages": QUESTION}
    answer = http.post(url(deployed), json=body).json()
    [choice] = answer["choices"]
    assert "Why is the sky blue?" in choice["message"]["content"]
    assert deployed["canonical_model_id"] in choice["message"]["content"]
    assert (choice["finish_reason"], choice["message"]["role"]) == ("stop", "assistant")
    usage = answer["usage"]
    assert usage["completion_tokens"] == len(choice["message"]["content"].split())
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_a_streamed_answer_equals_the_plain_one(
    http: httpx.Client, deployed: dict[str, Any]
) -> None:
    body = {"messages": QUESTION}
    plain = http.post(url(deployed), json=body).json()
    options = {"stream": True, "stream_options": {"include_usage": True}}
    answer = http.post(url(deployed), json=body | options)
    assert answer.headers["content-type"].startswith("text/event-stream")
    *chunks, last = events(answer)
    text = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks)
    assert text == plain["choices"][0]["message"]["content"]
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert [c["choices"][0]["finish_reason"] for c in chunks[-2:]] == [None, "stop"]
    assert (last["choices"], last["usage"]) == ([], plain["usage"])
    assert len({chunk["id"] for chunk in chunks}) == 1


def test_token_limits_stop_sequences_and_choices(
    http: httpx.Client, deployed: dict[str, Any]
) -> None:
    def ask(**more: object) -> dict[str, Any]:
        body = {"messages": QUESTION, **more}
        answer: dict[str, Any] = http.post(url(deployed), json=body).json()
        return answer

    short = ask(max_tokens=3)
    assert short["choices"][0]["finish_reason"] == "length"
    assert short["usage"]["completion_tokens"] == 3
    assert ask(stop=["sky"])["choices"][0]["message"]["content"].endswith("Why is the ")
    two = ask(n=2)["choices"]
    assert [choice["index"] for choice in two] == [0, 1]
    assert two[0]["message"] != two[1]["message"]
    parts = [{"role": "user", "content": [{"type": "text", "text": "in parts"}]}]
    assert "in parts" in ask(messages=parts)["choices"][0]["message"]["content"]


def test_completions(http: httpx.Client, deployed: dict[str, Any]) -> None:
    path = url(deployed, "completions")
    plain = http.post(path, json={"prompt": "Once upon"}).json()["choices"][0]["text"]
    chunks = events(http.post(path, json={"prompt": "Once upon", "stream": True}))
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks) == plain
    assert http.post(path, json={}).status_code == 400


def test_embeddings(http: httpx.Client, deployed: dict[str, Any]) -> None:
    path = url(deployed, "embeddings")
    one, two = http.post(path, json={"input": ["a", "b"]}).json()["data"]
    assert one["embedding"] != two["embedding"]
    packed = http.post(path, json={"input": "a", "encoding_format": "base64"}).json()
    raw = base64.b64decode(packed["data"][0]["embedding"])
    assert list(struct.unpack("<384f", raw)) == pytest.approx(one["embedding"])
    assert http.post(path, json={"input": 3}).status_code == 400


def test_the_engine_names_its_model(http: httpx.Client, deployed: dict[str, Any]) -> None:
    [model] = http.get(url(deployed, "models")).json()["data"]
    assert model["id"] == deployed["canonical_model_id"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"messages": []}, 400),
        ({"messages": [{"content": "x"}]}, 400),
        ({"model": "Qwen/Qwen3-0.6B-GGUF", "messages": QUESTION}, 404),
        ([], 400),
    ],
)
def test_engines_have_their_own_error_format(
    http: httpx.Client, deployed: dict[str, Any], body: object, status: int
) -> None:
    answer = http.post(url(deployed), json=body)
    assert answer.status_code == status
    assert answer.json()["error"]["code"] == status
    assert answer.json()["error"]["message"]


def test_engines_refuse_invalid_json(http: httpx.Client, deployed: dict[str, Any]) -> None:
    assert http.post(url(deployed), content=b"{").status_code == 400


def test_a_deployment_that_is_not_running(
    http: httpx.Client, clock: SandboxClock, deployed: dict[str, Any]
) -> None:
    body = {"m_id": deployed["m_id"], "m_config_id": deployed["m_config_id"]}
    fresh = http.post("/serving/deploy_model", json=body).json()
    answer = http.post(url({"access_path": f"/runtime/models/{fresh}"}), json={})
    assert (answer.status_code, answer.text) == (503, "no healthy upstream")
    http.delete(f"/serving/deployment/{deployed['id']}")
    assert http.post(url(deployed), json={"messages": QUESTION}).status_code == 404
    nobody = {"access_path": "/runtime/models/00000000-0000-4000-8000-000000000001"}
    assert http.post(url(nobody), json={}).status_code == 404
    assert http.get(url(deployed)).status_code == 404


def test_a_chat_needs_a_token(
    connect: Callable[..., httpx.Client], deployed: dict[str, Any]
) -> None:
    assert connect(None).post(url(deployed), json={"messages": QUESTION}).status_code == 401
    assert connect("user").post(url(deployed), json={"messages": QUESTION}).status_code == 200


def test_chats_are_logged(
    http: httpx.Client, clock: SandboxClock, deployed: dict[str, Any]
) -> None:
    http.post(url(deployed), json={"messages": QUESTION})
    lines = http.get(f"/serving/deployment/{deployed['id']}/logs").json()["logs"]
    assert "chat/completions 200" in lines[-1]


def test_tokens_arrive_one_by_one(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock, deployed: dict[str, Any]
) -> None:
    sandbox.state.token_delay = 1.0
    before = clock.time()
    with http.stream("POST", url(deployed), json={"messages": QUESTION, "stream": True}) as answer:
        arrivals = [clock.time() - before for _ in answer.iter_raw()]
    assert arrivals[:4] == [0, 1, 2, 3]
    assert len(arrivals) > 10


@pytest.mark.anyio
async def test_tokens_arrive_one_by_one_in_async_too(
    sandbox: Sandbox, watch: Watch, clock: SandboxClock, deployed: dict[str, Any]
) -> None:
    sandbox.state.token_delay = 1.0
    headers = {"authorization": f"Bearer {sandbox.token()}"}
    body = {"messages": QUESTION, "stream": True}
    before = clock.time()
    async with httpx.AsyncClient(transport=SandboxTransport(watch.handle)) as http:
        request = http.stream("POST", url(deployed), json=body, headers=headers)
        async with request as answer:
            arrivals = [clock.time() - before async for _ in answer.aiter_raw()]
    assert arrivals[:4] == [0, 1, 2, 3]
