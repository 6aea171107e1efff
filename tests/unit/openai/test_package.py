"""The client of the openai package: real, on the sandbox, and as fresh as our token."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import openai
import pytest

from kamiwaza.errors import ConfigurationError

if TYPE_CHECKING:
    from tests.halves import Half


def test_it_is_the_real_one_and_asks_the_deployment(half: Half) -> None:
    deployment = half.deployed()
    client = half.do(half.client.openai.client(deployment))
    assert type(client) is (openai.OpenAI if half.name == "sync" else openai.AsyncOpenAI)
    assert str(client.base_url) == f"https://kamiwaza.test/runtime/models/{deployment.id}/v1/"
    answer = half.do(
        client.chat.completions.create(
            model=deployment.inference_model, messages=[{"role": "user", "content": "hi"}]
        )
    )
    assert "hi" in answer.choices[0].message.content


def test_it_streams(half: Half) -> None:
    deployment = half.deployed()
    client = half.do(half.client.openai.client())
    stream = half.do(
        client.chat.completions.create(
            model=deployment.inference_model,
            messages=[{"role": "user", "content": "hi"}],
            stream=True,
        )
    )
    chunks = half.items(stream if half.name == "sync" else stream.__aiter__())
    assert "hi" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def test_it_follows_the_refresh_of_the_token(half: Half) -> None:
    deployment = half.deployed()
    client = half.do(half.client.openai.client(deployment, max_retries=0))
    tokens = []
    for _ in range(3):
        half.advance(half.sandbox.state.identity.access_lifetime + 1)
        half.do(client.models.list())
        tokens.append(half.sent("GET", "/v1/models")[-1].request.header("authorization"))
    assert len(set(tokens)) == 3
    assert len(half.sent("POST", "/auth/refresh")) >= 3


def test_closing_it_leaves_our_client_open(half: Half) -> None:
    client = half.do(half.client.openai.client(half.deployed()))
    half.do(client.close())
    assert half.do(half.client.ping()).ok


def test_an_api_key_goes_where_its_scheme_says(half: Half) -> None:
    deployment = half.deployed()
    key = half.sandbox.token()
    keyed = half.new_client(api_key=key)
    client = half.do(keyed.openai.client(deployment))
    half.do(client.models.list())
    sent = half.sent("GET", "/v1/models")[-1].request
    assert sent.header("x-api-key") == key
    assert sent.header("authorization") == f"Bearer {key}"


def test_without_the_package_the_extra_is_named(
    half: Half, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'kamiwaza-client\[openai\]'"):
        half.do(half.client.openai.client(half.sandbox.state.new_id()))
