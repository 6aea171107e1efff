"""Journey 3: use a model on a server outside the platform."""

from __future__ import annotations

import pytest

from kamiwaza.errors import APIStatusError, ConflictError
from kamiwaza.schemas.external import ExternalEndpoint
from tests.journeys.conftest import Traveller

ELSEWHERE = "https://llm.example/v1"


def test_an_endpoint_elsewhere(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    found = do(client.serving.discover_external(ELSEWHERE, api_key="sk-elsewhere"))
    chat = found.for_purpose("chat")[0]
    secret = do(client.catalog.secrets.create("elsewhere", value="sk-elsewhere", owner="admin"))
    model = do(
        client.models.register_external_model(
            "elsewhere",
            endpoint=ExternalEndpoint.of(chat, ELSEWHERE),
            credential_secret=secret,
        )
    )
    assert model.is_external
    again = do(client.serving.discover_external(ELSEWHERE, credential_secret=secret))
    assert again.for_purpose("chat") == found.for_purpose("chat")
    deployment = traveller.wait(client.serving.deploy(model))
    assert do(client.openai.chat(deployment, "hello")).text
    traveller.wait(client.serving.stop(deployment))
    do(client.models.delete(model.id))


def test_credentials_are_stored_once_unless_they_are_replaced(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    endpoint = {"base_url": ELSEWHERE, "model_id": "a-model"}
    first = do(client.models.register_external_model("m", endpoint=endpoint, credential="sk-one"))
    do(client.models.delete(first.id))
    with pytest.raises(ConflictError):
        do(client.models.register_external_model("m", endpoint=endpoint, credential="sk-two"))
    again = do(
        client.models.register_external_model(
            "m", endpoint=endpoint, credential="sk-two", force_replace_credentials=True
        )
    )
    (config,) = do(client.models.configs.list(again.id))
    assert "sk-" not in str(config.config)


def test_an_endpoint_that_is_not_there(traveller: Traveller) -> None:
    with pytest.raises(APIStatusError) as caught:
        traveller.do(
            traveller.client.serving.discover_external("https://llm.invalid/v1", api_key="k")
        )
    assert caught.value.code == "network_blocked"
