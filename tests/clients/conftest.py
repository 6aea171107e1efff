"""A served sandbox with one deployment, for clients that do not know this project."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from kamiwaza.sandbox import RunningClock, Sandbox

# LiteLLM would load its price list from the internet.
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
_PACKAGES = {
    "test_langchain.py": "langchain_openai",
    "test_litellm.py": "litellm",
    "test_openai.py": "openai",
    "test_pydantic_ai.py": "pydantic_ai",
}
# The packages are in an environment of their own, so that they do not choose our versions.
collect_ignore = [
    name for name, package in _PACKAGES.items() if importlib.util.find_spec(package) is None
]


class Engine(NamedTuple):
    """A deployment: its sandbox, the URL of its API, and a token."""

    sandbox: Sandbox
    url: str
    token: str


@pytest.fixture(scope="module")
def served() -> Iterator[Engine]:
    with Sandbox(clock=RunningClock(1_000)) as sandbox:
        deployment = sandbox.add_deployment("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0")
        server = sandbox.serve()
        url = f"{server.url.removesuffix('/api')}/runtime/models/{deployment.id}/v1"
        yield Engine(sandbox, url, sandbox.token(lifetime=1e9))


@pytest.fixture
def engine(served: Engine) -> Iterator[Engine]:
    yield served
    served.sandbox.clear_answers()
