"""Tracebacks end at the method that was called."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from kamiwaza import APIConnectionError, KamiwazaError, ResourceNotFoundError
from kamiwaza.logger import logger
from tests.halves import Half

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def _lines(half: Half, call: Callable[[Any], Any]) -> list[str]:
    """Return the lines of the traceback from this package and the library on."""
    with pytest.raises(KamiwazaError) as caught:
        half.do(call(half.client))
    lines = traceback.format_exception(caught.value)
    first = max(n for n, line in enumerate(lines) if "tests/" in line)
    return "".join(lines[first:]).splitlines()


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.models.get(UNKNOWN),
        lambda client: client.models.search(7),
        lambda client: client.request("GET", f"/models/{UNKNOWN}"),
        lambda client: client.serving.deploy(UNKNOWN),
    ],
)
def test_few_lines_are_printed(half: Half, call: Callable[[Any], Any]) -> None:
    lines = _lines(half, call)
    assert len(lines) <= 12
    assert not any("/http/" in line or "tenacity" in line for line in lines)


def test_a_refused_connection_is_one_error(half: Half) -> None:
    client = type(half.client)("http://127.0.0.1:9", api_key="k", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        half.do(client.models.list())
    text = "".join(traceback.format_exception(caught.value))
    assert "During handling" not in text
    assert "direct cause" not in text
    assert "/http/" not in text


def test_pages_and_streams_too(half: Half) -> None:
    half.sandbox.fail_next(status=404, operation="workrooms.admin_list_workrooms")
    with pytest.raises(ResourceNotFoundError) as caught:
        half.items(half.client.workrooms.admin.list())
    assert "/http/" not in "".join(traceback.format_exception(caught.value))


def test_debug_logging_keeps_every_frame(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    logger.manager._clear_cache()  # type: ignore[attr-defined]  # as setLevel does
    try:
        lines = _lines(half, lambda client: client.models.get(UNKNOWN))
    finally:
        monkeypatch.undo()
        logger.manager._clear_cache()  # type: ignore[attr-defined]  # as setLevel does
    assert any("/http/" in line for line in lines)
