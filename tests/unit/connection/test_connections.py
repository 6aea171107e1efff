"""Connections: what they hold, what they leave out, and the clients that they make."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import (
    AsyncKamiwazaClient,
    ConfigurationError,
    Connection,
    KamiwazaClient,
    NotPicklableError,
)
from tests.halves import Half

URL = "https://kamiwaza.example.com"
SECRETS = ("key-7f3a", "token-19bc", "password-55", "proxy-secret", "header-secret", "key-file")


def client_of(half: Half, *arguments: Any, **options: Any) -> Any:
    kind = KamiwazaClient if half.name == "sync" else AsyncKamiwazaClient
    return kind(*arguments, **options)


def rebuilt(half: Half, connection: Connection) -> Any:
    """Return the client that another process makes of a connection."""
    received: Connection = pickle.loads(pickle.dumps(connection))
    return received.client() if half.name == "sync" else received.async_client()


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "config.toml").touch()
    monkeypatch.setenv("KAMIWAZA_CONFIG_FILE", str(tmp_path / "config.toml"))
    for name in ("BASE_URL", "API_KEY", "USERNAME", "PASSWORD", "TOKEN", "PROFILE"):
        monkeypatch.delenv(f"KAMIWAZA_{name}", raising=False)


@pytest.mark.parametrize(
    "credentials",
    [
        {"api_key": "key-7f3a"},
        {"token": "token-19bc"},
        {"username": "ada", "password": "password-55"},
    ],
)
def test_no_secret_travels(half: Half, credentials: dict[str, str]) -> None:
    client = client_of(
        half, URL, **credentials, proxy="http://user:proxy-secret@proxy.test:3128",
        extra_headers={"X-Api-Token": "header-secret", "X-Team": "blue"},
    )  # fmt: skip
    connection = client.connection()
    texts = [
        repr(connection),
        pickle.dumps(connection, 0).decode("latin-1"),
        str(vars_of(connection)),
    ]
    for text in texts:
        assert not [secret for secret in SECRETS if secret in text]
    assert dict(connection.headers) == {"X-Team": "blue"}
    assert dict(connection.settings)["proxy"] == "http://proxy.test:3128"


def vars_of(connection: Connection) -> dict[str, object]:
    return dataclasses.asdict(connection)


def test_settings_and_options_travel(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(half, URL, "key", timeout=7, verify_ssl=False, max_connections=3)
    changed = client.with_options(max_retries=9, deadline=44).workroom("f" * 32)
    monkeypatch.setenv("KAMIWAZA_API_KEY", "of-the-worker")
    monkeypatch.setenv("KAMIWAZA_TIMEOUT", "99")  # What the client was given has precedence.
    other = rebuilt(half, changed.connection())
    assert type(other) is type(client)
    assert other.config.base_url == f"{URL}/api"
    assert other.config.api_key.get_secret_value() == "of-the-worker"
    names = ("timeout", "verify_ssl", "max_connections", "max_retries", "deadline")
    assert [getattr(other.config, name) for name in names] == [7, False, 3, 9, 44]
    assert other.connection() == changed.connection()


def test_the_other_half_can_be_made_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_API_KEY", "key")
    connection = KamiwazaClient(URL, "key").connection()
    assert type(connection.async_client()) is AsyncKamiwazaClient
    assert type(connection.client()) is KamiwazaClient


def test_another_cluster_travels(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_API_KEY", "key")
    connection = client_of(half, URL, "key").on_cluster("east").connection()
    assert connection.cluster == "east"
    assert rebuilt(half, connection).connection() == connection


def test_connections_are_values(half: Half) -> None:
    first, second = (client_of(half, URL, key).connection() for key in ("a", "b"))
    assert first == second == copy.deepcopy(first)
    assert len({first, second, client_of(half, f"{URL}:8443", "a").connection()}) == 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        first.base_url = "other"


def test_a_worker_without_credentials_is_told_so(half: Half) -> None:
    connection = client_of(half, URL, "key").connection()
    with pytest.raises(ConfigurationError, match="KAMIWAZA_API_KEY"):
        rebuilt(half, connection)
    assert rebuilt(half, client_of(half, URL).connection()).is_anonymous


def test_a_profile_is_read_by_the_worker(
    half: Half, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[profiles.team]\nbase_url = "https://team.test"\napi_key = "here"\n')
    connection = client_of(half, profile="team").connection()
    file.write_text('[profiles.team]\nbase_url = "https://other.test"\napi_key = "there"\n')
    other = rebuilt(half, connection)
    assert other.config.base_url == "https://team.test/api"
    assert other.config.api_key.get_secret_value() == "there"


def login() -> dict[str, str]:
    return {"username": "ada", "password": "from the function"}


def no_login() -> list[str]:
    return ["ada"]


def test_a_function_gives_the_credentials(half: Half) -> None:
    here = f"{__name__}:login"
    other = rebuilt(half, client_of(half, URL, "key").connection(credentials=here))
    assert other.config.username == "ada"
    assert other.config.password.get_secret_value() == "from the function"


@pytest.mark.parametrize(
    "name", ["login", ":login", "module:", "no_such_module:login", f"{__name__}:nothing",
             f"{__name__}:no_login", f"{__name__}:SECRETS"],
)  # fmt: skip
def test_a_function_that_cannot_be_used(half: Half, name: str) -> None:
    with pytest.raises(ConfigurationError, match="credentials: "):
        rebuilt(half, client_of(half, URL, "key").connection(credentials=name))


def test_a_client_with_a_transport_of_its_own_stays(half: Half) -> None:
    with pytest.raises(ConfigurationError, match="transport of its own"):
        half.client.connection()


def test_pickling_a_client_names_the_way(half: Half) -> None:
    with pytest.raises(NotPicklableError, match=r"client\.connection\(\)"):
        pickle.dumps(half.client)


def test_calls_work_from_another_client(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    with half.sandbox.serve() as server:
        monkeypatch.setenv("KAMIWAZA_API_KEY", half.sandbox.token())
        client = client_of(half, server.url, half.sandbox.token())
        other = rebuilt(half, client.connection())
        assert half.do(other.whoami()).username == "admin"
        half.do(other.aclose() if half.name == "async" else other.close())
