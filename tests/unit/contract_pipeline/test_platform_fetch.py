"""Fetching the document of a running platform; credentials are sent to it only."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.sources import fetch
from tests.unit.contract_pipeline import tiny

KEY = "secret-key-of-the-test"


class Platform(http.server.BaseHTTPRequestHandler):
    """Serves the document below /api to who shows the key, or below / to everybody."""

    seen: list[tuple[str, str | None]]
    place = "/api/openapi.json"

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("authorization")))
        allowed = self.place == "/openapi.json" or KEY in str(self.headers.get("authorization"))
        status = 404 if self.path != self.place else (200 if allowed else 401)
        body = json.dumps(tiny.DOCUMENT if status == 200 else {"detail": "no"}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def handler() -> type[Platform]:
    return type("Handler", (Platform,), {"seen": []})


@pytest.fixture
def platform(handler: type[Platform], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("BASE_URL", "API_KEY", "TOKEN", "USERNAME", "PASSWORD", "PROFILE"):
        monkeypatch.delenv(f"KAMIWAZA_{name}", raising=False)
    monkeypatch.setenv("KAMIWAZA_API_KEY", KEY)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.mark.parametrize("end", ["", "/", "/api", "/api/", "/api/openapi.json"])
def test_every_way_to_write_its_address_will_do(
    platform: str, end: str, handler: type[Platform]
) -> None:
    found = fetch.load(f"{platform}{end}")
    assert found.document == tiny.DOCUMENT
    assert handler.seen == [("/api/openapi.json", f"Bearer {KEY}")]
    assert found.facts["bytes"] == len(json.dumps(tiny.DOCUMENT))


def test_a_platform_without_api_is_asked_where_it_is(
    platform: str, handler: type[Platform]
) -> None:
    handler.place = "/openapi.json"
    assert fetch.read(platform) == tiny.DOCUMENT
    assert handler.seen[-1] == ("/openapi.json", None)


def test_wrong_credentials_are_said_without_showing_them(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMIWAZA_API_KEY", "another-secret")
    with pytest.raises(ContractError, match="401") as caught:
        fetch.read(platform)
    assert "another-secret" not in str(caught.value)


def test_credentials_of_another_platform_stay_home(
    platform: str, handler: type[Platform], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMIWAZA_BASE_URL", "https://elsewhere.test")
    with pytest.raises(ContractError, match="names another platform"):
        fetch.read(platform)
    assert handler.seen == []
    monkeypatch.setenv("KAMIWAZA_BASE_URL", platform)
    assert fetch.read(platform) == tiny.DOCUMENT


def test_a_document_elsewhere_is_read_without_credentials(
    platform: str, handler: type[Platform]
) -> None:
    handler.place = "/openapi.json"
    fetch.read(f"{platform}/openapi.json")
    assert handler.seen == [("/openapi.json", None)]


def test_credentials_in_the_address_are_refused_unseen(platform: str) -> None:
    with pytest.raises(ContractError, match="for credentials, not the URL") as caught:
        fetch.read(platform.replace("http://", "http://me:pass-word@"))
    assert "pass-word" not in str(caught.value)


def test_a_platform_is_held_to_the_size_too(platform: str) -> None:
    with pytest.raises(ContractError, match="larger than 100 bytes"):
        fetch.load(platform, max_bytes=100)


def test_a_platform_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KAMIWAZA_BASE_URL", raising=False)
    with pytest.raises(ContractError, match=r"http://127\.0\.0\.1:1"):
        fetch.read("http://127.0.0.1:1")
