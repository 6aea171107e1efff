"""Tools for agents: their definitions, the search, the calls, and the server for MCP."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from kamiwaza import InvalidArgumentError, RefusedError, ResourceNotFoundError
from kamiwaza.agent_tools import AgentTools, ToolDefinition
from kamiwaza.agents.definitions import definitions
from kamiwaza.agents.search import search
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.clock import RunningClock
from tests.halves import GGUF
from tests.unit.agents.sentences import SENTENCES

UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(clock=RunningClock(1000.0)) as sandbox:
        yield sandbox


def test_every_definition_is_a_valid_schema() -> None:
    for name, tool in definitions().items():
        assert name.replace("_", "").isalnum()
        assert len(name) <= 64
        assert tool.description
        assert set(tool.input_schema["required"]) <= set(tool.input_schema["properties"])
        jsonschema_rs.validator_for(tool.input_schema)
        assert all(p["description"] for p in tool.input_schema["properties"].values()), name


def test_formats(sandbox: Sandbox) -> None:
    tools = AgentTools(sandbox.client())
    ours = tools.definitions("openai")
    assert ours[0]["type"] == "function"
    assert {t["function"]["name"] for t in ours} == {
        t["name"] for t in tools.definitions("anthropic")
    }
    with pytest.raises(InvalidArgumentError, match="format: openai or anthropic"):
        tools.definitions("other")  # type: ignore[arg-type]  # a wrong one on purpose


def test_an_agent_reads_unless_it_may_do_more(sandbox: Sandbox) -> None:
    client = sandbox.client()
    assert {tool.effect for tool in AgentTools(client)} == {"reads"}
    more = AgentTools(client, allow=["workrooms.*"], only=["workrooms.*"])
    assert {tool.effect for tool in more} == {"reads", "writes", "destroys"}
    assert all(tool.method.startswith("workrooms.") for tool in more)
    with pytest.raises(InvalidArgumentError, match=r"may not use it; allow it with allow="):
        AgentTools(client).call("workrooms_create", {"name": "x", "type": "persistent"})


def test_calls(sandbox: Sandbox) -> None:
    tools = AgentTools(sandbox.client(), allow=["*"])
    found = json.loads(tools.call("models_search", '{"query": "qwen3", "limit": 2}'))
    assert GGUF in json.dumps(found)
    started = json.loads(tools.call("models_download", {"model": GGUF, "quantization": "q4_k_m"}))
    assert started["state"] in ("pending", "running")
    assert json.loads(tools.call("models_list", {"load_files": None})) is not None
    answer = json.loads(tools.try_call("models_get", {"model": UNKNOWN}))
    assert answer["type"] == "ResourceNotFoundError"
    with pytest.raises(ResourceNotFoundError):
        tools.call("models_get", {"model": UNKNOWN})


@pytest.mark.parametrize(
    ("name", "arguments", "text"),
    [
        ("models_get", {}, "model is missing"),
        ("models_get", {"model": 7}, "model must be of the type string"),
        ("models_get", {"model": "x", "colour": "red"}, "there is no argument 'colour'"),
        ("models_get", "{", "are not JSON"),
        ("models_get", "[]", "must be an object"),
        ("models_search", {"query": "x", "limit": True}, "limit must be of the type integer"),
        ("list_models", {}, "near it are models"),
    ],
)
def test_wrong_calls_are_refused(sandbox: Sandbox, name: str, arguments: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        AgentTools(sandbox.client()).call(name, arguments)


def test_what_destroys_is_confirmed_first(sandbox: Sandbox) -> None:
    client = sandbox.client()
    room = client.workrooms.create("room", type="persistent")
    asked: list[tuple[str, Any]] = []

    def refuse(tool: ToolDefinition, arguments: Any) -> bool:
        asked.append((tool.method, arguments))
        return False

    words = {"workroom": str(room.id)}
    for tools in (
        AgentTools(client, allow=["*"]),
        AgentTools(client, allow=["*"], confirm=refuse),
    ):
        with pytest.raises(RefusedError, match="was not confirmed"):
            tools.call("workrooms_delete", words)
    assert asked == [("workrooms.delete", words)]
    AgentTools(client, allow=["*"], confirm=lambda tool, given: True).call(
        "workrooms_delete", words
    )


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_finds_its_tool_among_the_first_three(sentence: str) -> None:
    assert SENTENCES[sentence] in [tool.name for tool in search(sentence, limit=3)]


def test_no_secret_and_no_file_is_offered() -> None:
    assert "auth_pats_create" in definitions()
    for tool in definitions().values():
        assert not {"password", "client_secret", "path"} & set(tool.input_schema["required"])


async def _main_job(address: str) -> list[str]:
    from mcp import ClientSession, StdioServerParameters, stdio_client

    environment = {
        "KAMIWAZA_BASE_URL": address,
        "KAMIWAZA_USERNAME": "admin",
        "KAMIWAZA_PASSWORD": "kamiwaza",
        "KAMIWAZA_CONFIG_FILE": os.devnull,
        "PYTHONPATH": ":".join(sys.path),
    }
    words = ["-m", "kamiwaza", "-q", "mcp", "--allow", "models.*", "--allow", "serving.*"]
    server = StdioServerParameters(command=sys.executable, args=words, env=environment)
    texts = []
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        tools = {tool.name: tool for tool in (await session.list_tools()).tools}
        assert tools["models_list"].annotations is not None
        assert tools["models_list"].annotations.read_only_hint
        assert tools["serving_stop"].annotations is not None
        assert tools["serving_stop"].annotations.destructive_hint
        assert "workrooms_create" not in tools
        for name, arguments in (
            ("search_tools", {"query": "download a model"}),
            ("models_download", {"model": GGUF, "quantization": "q4_k_m"}),
            ("models_get", {"model": UNKNOWN}),
            ("models_list", {}),
        ):
            result = await session.call_tool(name, arguments)
            texts.append(result.content[0].text)  # type: ignore[union-attr]  # all are texts
            assert result.is_error is (name == "models_get")
    return texts


def test_a_client_of_mcp_drives_the_main_job() -> None:
    mcp = pytest.importorskip("mcp")
    assert mcp
    import anyio

    with Sandbox(clock=RunningClock(1000.0)) as sandbox:
        texts = anyio.run(_main_job, sandbox.serve(0).url)
    assert texts[0].startswith("models_download: ")
    assert "pending" in texts[1]
    assert "404" in texts[2]
    assert GGUF in texts[3]
