"""Scheduled faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from kamiwaza.sandbox import Sandbox


def test_only_the_next_calls_fail(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.fail_next(status=503, count=2, retry_after=1.5)
    answers = [http.get("/models/") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].json() == {"detail": "Service Unavailable"}
    assert answers[0].headers["retry-after"] == "1.5"
    assert [seen.status for seen in sandbox.requests] == [503, 503, 200]
    assert sandbox.requests[0].operation == "models.list_models"


@pytest.mark.parametrize("name", ["models.list_models", "GET /api/models/"])
def test_one_operation_fails(sandbox: Sandbox, http: httpx.Client, name: str) -> None:
    sandbox.fail_next(operation=name)
    assert http.get("/ping").status_code == 200
    assert http.get("/models/").status_code == 503


def test_logins_fail_only_if_named(sandbox: Sandbox, connect: Callable[..., httpx.Client]) -> None:
    form = {"username": "admin", "password": "kamiwaza"}
    http = connect(None)
    sandbox.fail_next(status=500)
    assert http.post("/auth/token", data=form).status_code == 200
    assert http.get("/ping").status_code == 500
    sandbox.fail_next(status=500, operation="auth.login")
    assert http.post("/auth/token", data=form).status_code == 500


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ({"code": "x"}, "application/json", '{"code":"x"}'),
        ("no healthy upstream", "text/plain; charset=utf-8", "no healthy upstream"),
        ("<html>502</html>", "text/html; charset=utf-8", "<html>502</html>"),
        (False, "application/json", "false"),
    ],
)
def test_bodies_of_every_kind(
    sandbox: Sandbox, http: httpx.Client, body: object, content_type: str, text: str
) -> None:
    sandbox.fail_next(status=502, body=body)
    answer = http.get("/models/")
    assert (answer.headers["content-type"], answer.text) == (content_type, text)


def test_bytes_and_headers_are_sent_unchanged(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.fail_next(status=200, body=b"\x00", headers={"content-type": "application/x"})
    sandbox.fail_next(status=299, body="{", headers={"Content-Type": "application/json"})
    first, second = http.get("/ping"), http.get("/ping")
    assert (first.content, first.headers["content-type"]) == (b"\x00", "application/x")
    assert (second.status_code, second.headers["content-type"]) == (299, "application/json")
    assert second.text == "{"


def test_inference_and_unknown_paths_fail_too(
    sandbox: Sandbox, http: httpx.Client, deployed: dict[str, Any]
) -> None:
    sandbox.fail_next(operation="inference.chat")
    url = f"https://kamiwaza.test{deployed['access_path']}/v1/chat/completions"
    assert http.post(url, json={}).status_code == 503
    sandbox.fail_next(status=502)
    assert http.get("/nothing").status_code == 502


def test_faults_can_be_cleared(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.fail_next(count=100)
    sandbox.clear_faults()
    assert http.get("/models/").status_code == 200
