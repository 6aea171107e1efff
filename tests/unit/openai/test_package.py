"""The client of the openai package: real, on the sandbox, and as fresh as our token."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import openai
import pytest

from kamiwaza.errors import ConfigurationError

if TYPE_CHECKING:
    from tests.unit.colours import Colour


def test_it_is_the_real_one_and_asks_the_deployment(colour: Colour) -> None:
    deployment = colour.deployed()
    client = colour.do(colour.client.openai.client(deployment))
    assert type(client) is (openai.OpenAI if colour.name == "sync" else openai.AsyncOpenAI)
    assert str(client.base_url) == f"https://kamiwaza.test/runtime/models/{deployment.id}/v1/"
    answer = colour.do(
        client.chat.completions.create(
            model=deployment.inference_model, messages=[{"role": "user", "content": "hi"}]
        )
    )
    assert "hi" in answer.choices[0].message.content


def test_it_streams(colour: Colour) -> None:
    deployment = colour.deployed()
    client = colour.do(colour.client.openai.client())
    stream = colour.do(
        client.chat.completions.create(
            model=deployment.inference_model,
            messages=[{"role": "user", "content": "hi"}],
            stream=True,
        )
    )
    chunks = colour.items(stream if colour.name == "sync" else stream.__aiter__())
    assert "hi" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def test_it_follows_the_refresh_of_the_token(colour: Colour) -> None:
    deployment = colour.deployed()
    client = colour.do(colour.client.openai.client(deployment, max_retries=0))
    tokens = []
    for _ in range(3):
        colour.advance(colour.sandbox.state.identity.access_lifetime + 1)
        colour.do(client.models.list())
        tokens.append(colour.sent("GET", "/v1/models")[-1].request.header("authorization"))
    assert len(set(tokens)) == 3
    assert len(colour.sent("POST", "/auth/refresh")) >= 3


def test_closing_it_leaves_our_client_open(colour: Colour) -> None:
    client = colour.do(colour.client.openai.client(colour.deployed()))
    colour.do(client.close())
    assert colour.do(colour.client.ping()).ok


def test_an_api_key_goes_where_its_scheme_says(colour: Colour) -> None:
    deployment = colour.deployed()
    key = colour.sandbox.token()
    keyed = colour.new_client(api_key=key)
    client = colour.do(keyed.openai.client(deployment))
    colour.do(client.models.list())
    sent = colour.sent("GET", "/v1/models")[-1].request
    assert sent.header("x-api-key") == key
    assert sent.header("authorization") == f"Bearer {key}"


def test_without_the_package_the_extra_is_named(
    colour: Colour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ConfigurationError, match=r"pip install kamiwaza\[openai\]"):
        colour.do(colour.client.openai.client(colour.sandbox.state.new_id()))
