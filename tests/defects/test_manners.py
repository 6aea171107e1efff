"""D10 to D12, D31, D35 and D36: no side effects on the program, no secrets in output."""

from __future__ import annotations

import ast
import logging
import pickle
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

import kamiwaza
from kamiwaza import KamiwazaClient, errors
from kamiwaza.schemas.auth import CreatedPAT, TokenResponse
from kamiwaza_api.api.auth import login
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import KEY, LoopbackHalf

PASSWORD = "correct-horse-battery"
SOURCES = sorted(Path(kamiwaza.__file__).parent.rglob("*.py"))


def test_d10_logging_is_the_programs_own() -> None:
    code = (
        "import logging; import kamiwaza; before = list(logging.root.handlers);"
        "kamiwaza.KamiwazaClient('https://platform.example', 'k' * 20);"
        "assert logging.root.handlers == before == [];"
        "assert logging.root.level == logging.WARNING;"
        "own = logging.getLogger('kamiwaza').handlers;"
        "assert [type(h) for h in own] == [logging.NullHandler]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_d11_a_refusal_that_echoes_the_password_does_not_show_it(
    loopback: LoopbackHalf, caplog: pytest.LogCaptureFixture
) -> None:
    echo = {"detail": [{"loc": ["body", "password"], "msg": "too short", "input": PASSWORD}]}
    body = {"username": "admin", "password": PASSWORD}
    with caplog.at_level(logging.DEBUG), serve(answer(422, echo)) as server:
        error = loopback.fails(server.url, lambda c: c.raw.send(login(body=body)))
    assert isinstance(error, errors.ValidationError)
    assert PASSWORD not in f"{error} {error!r} {vars(error)} {caplog.text}"


def test_d11_nor_is_the_refresh_token_of_the_query_logged(
    loopback: LoopbackHalf, caplog: pytest.LogCaptureFixture
) -> None:
    token = "kz-refresh-5f7c1d20"
    fresh = {"access_token": "kz-a", "expires_in": 60, "refresh_token": token}
    for name in ("kamiwaza", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger=name)
    with serve(answer(200, fresh)) as server:
        loopback.run(server.url, lambda c: c.auth.refresh(token), api_key=None)
    assert token in server.requests[0].target
    assert token not in caplog.text


def test_d12_secrets_do_not_show_in_what_comes_back() -> None:
    token = TokenResponse.model_validate(
        {"access_token": "kz-access", "refresh_token": "kz-again", "expires_in": 60}
    )
    pat = {"id": "11111111-0000-4000-8000-000000000001", "jti": "j", "name": "n"}
    made = CreatedPAT.model_validate({"token": "kz-secret", "pat": pat})
    for shown in (f"{token} {token!r}", f"{made} {made!r}"):
        assert "kz-" not in shown
    assert token.access_token.get_secret_value() == "kz-access"


def test_d12_nor_in_the_variables_of_a_failed_login(loopback: LoopbackHalf) -> None:
    with serve(answer(401, {"detail": "no"})) as server:
        try:
            loopback.run(
                server.url, lambda c: c.models.list(),
                api_key=None, username="admin", password=PASSWORD,
            )  # fmt: skip
        except errors.AuthenticationError as error:
            frames, trace = [], error.__traceback__
            while trace is not None:
                frames.append(trace.tb_frame)
                trace = trace.tb_next
    ours = [f for f in frames if "/kamiwaza/" in f.f_code.co_filename]
    assert ours
    for frame in ours:
        assert PASSWORD not in repr(frame.f_locals), frame.f_code.co_qualname


def test_d31_a_client_is_not_written_down() -> None:
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(KamiwazaClient("https://platform.example", KEY))


def _errors() -> list[Any]:
    found = [getattr(errors, name) for name in errors.__all__]
    return [kind for kind in found if isinstance(kind, type) and issubclass(kind, Exception)]


@pytest.mark.parametrize("kind", _errors(), ids=lambda kind: kind.__name__)
def test_d31_every_error_survives_a_process_pool(kind: type[Exception]) -> None:
    error = _made(kind)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def _made(kind: type[Exception]) -> Exception:
    for more in ({}, {"status_code": 500}, {"operation_id": "x", "state": "failed"}):
        try:
            return kind("what happened", **more)
        except TypeError:
            continue
    raise AssertionError(f"{kind.__name__}: say here how it is made")


def test_d35_unverified_connections_leave_the_warnings_alone() -> None:
    before = list(warnings.filters)
    client = KamiwazaClient("https://127.0.0.1:9", KEY, verify_ssl=False, max_retries=0)
    with client, pytest.raises(errors.APIConnectionError):
        client.models.list()
    assert warnings.filters == before


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_d36_nothing_prints_and_no_service_sleeps(path: Path) -> None:
    if path.name == "__main__.py":
        return  # a program, not the library
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    called = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    assert "print" not in called
    assert "time.sleep" not in called or "services" not in path.parts
