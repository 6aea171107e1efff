"""One small Ray on loopback for all tests of this folder, and a platform it can reach."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import Connection, KamiwazaClient
from kamiwaza.sandbox import Sandbox, SandboxServer

REPOSITORY = "Qwen/Qwen3-0.6B-GGUF"
ROOT = str(Path(__file__).resolve().parents[2])


def wrong_credentials() -> dict[str, str]:
    """Credentials that the platform refuses, found by the workers."""
    return {"api_key": "pat-nobody"}


@pytest.fixture(scope="package")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.add_deployment(REPOSITORY, quantization="q8_0")
        yield sandbox


@pytest.fixture(scope="package")
def secret(sandbox: Sandbox) -> str:
    """The token that the workers find in their environment."""
    return sandbox.token(lifetime=1e9)


@pytest.fixture(scope="package")
def folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="ray", dir="/tmp"))


@pytest.fixture(scope="package")
def ray(secret: str, folder: Path) -> Iterator[Any]:
    module = pytest.importorskip("ray")
    variables = {
        "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # All listeners on 127.0.0.1.
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
        "KAMIWAZA_TOKEN": secret,
        "PYTHONPATH": os.pathsep.join([*os.environ.get("PYTHONPATH", "").split(os.pathsep), ROOT]),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        module.init(
            num_cpus=4,
            include_dashboard=False,
            log_to_driver=False,
            _node_ip_address="127.0.0.1",
            _temp_dir=str(folder),
            object_store_memory=100 * 2**20,
            logging_level="ERROR",
        )
        try:
            yield module
        finally:
            module.shutdown()


@pytest.fixture(scope="package")
def server(sandbox: Sandbox) -> SandboxServer:
    return sandbox.serve()


@pytest.fixture
def connection(
    ray: Any, server: SandboxServer, secret: str, monkeypatch: pytest.MonkeyPatch
) -> Connection:
    monkeypatch.setenv("KAMIWAZA_TOKEN", secret)
    return KamiwazaClient(server.url, token=secret).connection()
