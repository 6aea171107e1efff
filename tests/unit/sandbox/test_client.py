"""Clients made by the sandbox."""

from __future__ import annotations

import pytest

from kamiwaza import AuthenticationError, KamiwazaError, PermissionDeniedError
from kamiwaza.sandbox import Sandbox, SandboxClock

from .journey import FILE, REPO


def names(sandbox: Sandbox) -> list[str | None]:
    return [handled.operation for handled in sandbox.requests]


def test_a_client_logs_in_and_again_when_its_token_expires(
    sandbox: Sandbox, clock: SandboxClock
) -> None:
    with sandbox.client() as client:
        assert client.models.list() == []
        clock.advance(400)
        assert client.models.list() == []
    listed = "models.list_models"
    assert names(sandbox) == ["auth.login", listed, "auth.refresh_token", listed]
    assert {handled.status for handled in sandbox.requests} == {200}


def test_a_client_of_another_user(sandbox: Sandbox) -> None:
    with sandbox.client(username="user") as client:
        assert client.whoami().username == "user"
        with pytest.raises(PermissionDeniedError):
            client.serving.stop("00000000-0000-4000-8000-000000000001")


def test_other_credentials_replace_the_login(sandbox: Sandbox) -> None:
    with sandbox.client(token=sandbox.token("user")) as client:
        assert client.whoami().username == "user"
    with sandbox.client(api_key="nonsense") as client, pytest.raises(AuthenticationError):
        client.models.list()
    assert "auth.login" not in names(sandbox)


def test_an_unknown_user_cannot_log_in(sandbox: Sandbox) -> None:
    with pytest.raises(KamiwazaError):
        sandbox.client(username="nobody").models.list()


def test_waiting_advances_the_clock(sandbox: Sandbox, clock: SandboxClock) -> None:
    with sandbox.client() as client:
        model = client.models.download(REPO, files=[FILE]).wait()
        assert clock.monotonic() >= 3.675
        before = clock.monotonic()
        deployment = client.serving.deploy(model).wait()
        assert clock.monotonic() - before >= 15
        assert deployment.status == "DEPLOYED"


@pytest.mark.anyio
async def test_there_are_async_clients(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        model = await (await client.models.download(REPO, files=[FILE])).wait()
        assert model.name == "Qwen3-0.6B-GGUF"


def test_a_client_of_a_served_sandbox(sandbox: Sandbox) -> None:
    from kamiwaza import KamiwazaClient

    with (
        sandbox.serve() as server,
        KamiwazaClient(server.url, token=sandbox.token(), clock=sandbox.clock) as client,
    ):
        assert client.whoami().username == "admin"
