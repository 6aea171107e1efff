"""The URL of a deployment, and how a deployment is chosen."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kamiwaza.domain.chat_request import conversation
from kamiwaza.domain.inference import choose_deployment, inference_url
from kamiwaza.errors import ConfigurationError, InvalidArgumentError
from kamiwaza.schemas.chat import ChatMessage
from kamiwaza.schemas.serving import Deployment

ID = UUID("81ed8fce-4237-40d2-af76-feef5698bee2")
ORIGIN = "https://kamiwaza.test/gate"


def deployment(number: int = 0, **fields: Any) -> Deployment:
    return Deployment.model_validate({"id": UUID(int=ID.int + number), **fields})


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, f"{ORIGIN}/runtime/models/{ID}/v1"),
        ({"access_path": "/runtime/models/x"}, f"{ORIGIN}/runtime/models/x/v1"),
        ({"access_path": "/runtime/models/x/v1/"}, f"{ORIGIN}/runtime/models/x/v1"),
        ({"access_path": "runtime/models/x", "lb_port": 61100}, f"{ORIGIN}/runtime/models/x/v1"),
        ({"lb_port": 61100}, "https://kamiwaza.test:61100/v1"),
        ({"lb_port": 443}, f"{ORIGIN}/runtime/models/{ID}/v1"),
        ({"lb_port": 0}, f"{ORIGIN}/runtime/models/{ID}/v1"),
        ({"access_path": "https://kamiwaza.test:8443/m"}, "https://kamiwaza.test:8443/m/v1"),
        ({"access_path": "@evil.test/m"}, f"{ORIGIN}/@evil.test/m/v1"),
    ],
)
def test_the_address_of_a_deployment(fields: dict[str, Any], expected: str) -> None:
    assert inference_url(deployment(**fields), ORIGIN) == expected


def test_an_ipv6_host_keeps_its_brackets() -> None:
    assert inference_url(deployment(lb_port=9000), "http://[::1]:7777") == "http://[::1]:9000/v1"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.test/m",
        "//evil.test/m",
        "\\\\evil.test/m",
        "http://kamiwaza.test/m",
        "https://kamiwaza.test@evil.test/m",
        "https://kamiwaza.test.evil.test/m",
    ],
)
def test_the_token_goes_to_no_other_host(path: str) -> None:
    with pytest.raises(ConfigurationError, match="not sent there"):
        inference_url(deployment(access_path=path), ORIGIN)


def test_a_name_finds_the_one_that_runs() -> None:
    stopped = deployment(1, m_name="Qwen3", status="STOPPED")
    failed = deployment(2, m_name="Qwen3", status="FAILED")
    running = deployment(3, m_name="Qwen3", status="DEPLOYED")
    assert choose_deployment([stopped, failed, running], "qwen3") is running
    assert choose_deployment([stopped, failed], "Qwen3") is failed
    assert choose_deployment([stopped, failed, running], None) is running


def test_a_hub_name_finds_the_model_unless_another_owner_has_it() -> None:
    plain = deployment(1, m_name="Qwen3-8B", canonical_model_id="model", status="DEPLOYED")
    owned = deployment(2, m_name="Qwen3-8B", canonical_model_id="unsloth/Qwen3-8B")
    assert choose_deployment([plain], "Qwen/Qwen3-8B") is plain
    assert choose_deployment([plain, owned], "unsloth/qwen3-8b") is owned
    with pytest.raises(InvalidArgumentError, match="there is no deployment of 'Qwen/Qwen3-8B'"):
        choose_deployment([owned], "Qwen/Qwen3-8B")


def test_no_choice_is_made_between_two() -> None:
    both = [deployment(n, m_name="a", status="DEPLOYED") for n in (1, 2)]
    for wanted in ("a", None):
        with pytest.raises(InvalidArgumentError, match="more than one") as caught:
            choose_deployment(both, wanted)
        assert all(str(item.id) in str(caught.value) for item in both)


def test_nothing_there_is_said() -> None:
    with pytest.raises(InvalidArgumentError, match="there are: none"):
        choose_deployment([], None)
    many = [deployment(n, m_name=f"m{n}", status="FAILED") for n in range(12)]
    with pytest.raises(InvalidArgumentError, match="and 4 more"):
        choose_deployment(many, None)


def test_conversations_take_texts_mappings_and_answers() -> None:
    assert conversation("hi", "be kind") == [
        {"role": "system", "content": "be kind"},
        {"role": "user", "content": "hi"},
    ]
    reply = ChatMessage(role="assistant", content="hello")
    assert conversation([{"role": "user", "content": "hi"}, reply]) == [
        {"role": "user", "content": "hi"},
        {"role": "assistant", "content": "hello"},
    ]
