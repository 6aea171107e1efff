"""Log lines of calls, and warnings about what the platform says of operations."""

from __future__ import annotations

import logging
import subprocess
import sys
import warnings

import pytest

from kamiwaza import ConfigurationError, DeprecatedOperationWarning, KamiwazaClient, ServerWarning
from kamiwaza.logger import logger
from tests.halves import Half

PROGRAM = """
from kamiwaza.sandbox import Sandbox
with Sandbox() as sandbox:
    sandbox.client().models.list()
"""


def test_one_line_for_a_call(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    half.do(half.client.models.list())
    caplog.set_level(logging.INFO, logger="kamiwaza")
    half.do(half.client.models.list())
    (record,) = caplog.records
    assert record.getMessage() == "models.list_models: 200 in 0.000 s"
    facts = vars(record)
    assert (facts["operation"], facts["status"]) == ("models.list_models", 200)
    assert facts["request_id"]


def test_a_retry_has_a_line_of_its_own(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    half.do(half.client.models.list())
    caplog.set_level(logging.INFO, logger="kamiwaza")
    half.sandbox.fail_next(status=503, operation="models.list_models")
    half.do(half.client.models.list())
    first, second = [record.getMessage() for record in caplog.records]
    assert first.startswith("models.list_models: attempt 1 failed (ServiceUnavailableError), next")
    assert second.endswith(", 2 attempts")


def test_nothing_is_logged_by_default(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    half.do(half.client.models.list())
    assert caplog.records == []


@pytest.mark.parametrize(("word", "lines"), [("info", 2), ("off", 0), ("", 0)])
def test_the_variable_switches_the_log_on(word: str, lines: int) -> None:
    environment = {"KAMIWAZA_LOG": word, "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, check=True
    )
    assert done.stdout == b""
    assert len(done.stderr.splitlines()) == lines


def test_a_wrong_value_of_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_LOG", "loud")
    with pytest.raises(ConfigurationError, match="KAMIWAZA_LOG: must be info, debug or off"):
        KamiwazaClient("http://localhost", api_key="k")
    assert logger.level == logging.NOTSET


def test_deprecated_operations_warn_once_at_the_callers_line(half: Half) -> None:
    sunset = {"Deprecation": "true", "Sunset": "Wed, 31 Dec 2026 23:59:59 GMT"}
    half.sandbox.fail_next(
        status=200, body=[], headers=sunset, count=2, operation="models.list_models"
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            half.do(half.client.models.list())
    (warning,) = caught
    assert warning.category is DeprecatedOperationWarning
    assert "models.list_models is deprecated, and ends on Wed, 31 Dec 2026" in str(warning.message)
    if half.name == "sync":
        assert warning.filename == __file__


def test_a_warning_of_the_server(half: Half) -> None:
    half.sandbox.fail_next(
        status=200, body=[], headers={"Warning": '199 - "slow"'}, operation="models.list_models"
    )
    with pytest.warns(ServerWarning, match="models.list_models warns: 199"):
        half.do(half.client.models.list())
