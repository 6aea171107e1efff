"""Clients, settings and policies with wrong values."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from kamiwaza import (
    AsyncKamiwazaClient,
    KamiwazaClient,
    KamiwazaError,
    RetryPolicy,
    SDKConfig,
)
from kamiwaza.streaming.reconnect import ReconnectPolicy
from tests.unit.arguments.calls import BAD

CLIENTS = [KamiwazaClient, AsyncKamiwazaClient]
WRONG = [what for what in BAD if what not in ("None", "a number", "a text", "an empty text")]
NEVER = ["another object", "a list", "a lone surrogate"]


def _made(kind: Any, name: str, value: object) -> KamiwazaError | None:
    """Return what making one raises, None if it can be made."""
    given = {"base_url": "http://127.0.0.1:9"} if kind in CLIENTS else {}
    try:
        kind(**{**given, name: value})
    except KamiwazaError as error:
        return error
    return None


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", list(inspect.signature(KamiwazaClient).parameters))
def test_a_client(kind: Any, name: str) -> None:
    for what, value in BAD.items():
        error = _made(kind, name, value)
        assert error is None or name in str(error), f"{what}: {error!r}"
        assert error is not None or what not in NEVER, f"{what} was taken"


@pytest.mark.parametrize("name", list(SDKConfig.model_fields))
def test_settings(name: str) -> None:
    for what, value in BAD.items():
        error = _made(SDKConfig, name, value)
        assert error is None or name in str(error), f"{what}: {error!r}"
        assert error is not None or what not in NEVER, f"{what} was taken"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        *((RetryPolicy, n) for n in ("max_retries", "base", "cap", "min_hint", "max_hint", "wait")),
        *((ReconnectPolicy, n) for n in ("max_retries", "base", "cap", "max_hint", "rng")),
    ],
)
def test_a_policy(kind: Any, name: str) -> None:
    for what in WRONG:
        error = _made(kind, name, BAD[what])
        assert error is not None and name in str(error), f"{what}: {error!r}"  # noqa: PT018


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["timeout", "deadline", "max_retries", "retry", "extra_headers"])
def test_options(kind: Any, name: str) -> None:
    client = kind("http://127.0.0.1:9")
    for what in WRONG:
        with pytest.raises(KamiwazaError, match=name):
            client.with_options(**{name: BAD[what]})
    with pytest.raises(KamiwazaError, match=name):
        client.with_options(**{name: ""})
