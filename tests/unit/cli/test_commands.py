"""The commands that people use daily, their output and their exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml

from kamiwaza.cli.api import selected
from kamiwaza.cli.exit_codes import DENIED, NOT_FOUND, UNREACHABLE, USAGE
from kamiwaza.sandbox import Sandbox
from tests.halves import GGUF
from tests.unit.cli.conftest import Run

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def test_the_main_job(run: Run) -> None:
    found = run("models", "search", "qwen3", "-o", "json")
    assert GGUF in found.stdout
    deployed = run("deploy", GGUF, "--quantization", "q4_k_m", "-q", "-o", "json")
    deployment = json.loads(deployed.stdout)
    assert deployment["status"] == "DEPLOYED"
    answer = run("chat", deployment["m_name"], "why", "is", "the", "sky", "blue")
    assert "why is the sky blue" in answer.stdout
    assert "deployment is DEPLOYED" in run("logs", deployment["id"]).stdout
    asked = run("chat", deployment["id"], stdin="from a pipe")
    assert "from a pipe" in asked.stdout
    refused = run("stop", GGUF)
    assert (refused.exit_code, refused.stdout) == (USAGE, "")
    assert "would stop" in run("--dry-run", "stop", GGUF).stderr
    assert run("stop", GGUF, "--yes").exit_code == 0
    assert (
        json.loads(run("serving", "list").stdout) == []
        or "STOPPED" in run("serving", "list").stdout
    )


def test_an_operation_prints_its_token_and_is_waited_for(run: Run) -> None:
    started = run("models", "download", "TheBloke/Mistral-7B-Instruct-v0.2-GGUF", "-q")
    if started.exit_code == USAGE:
        started = run("models", "download", GGUF, "--quantization", "q8_0", "-q")
    answer = json.loads(started.stdout)
    done = run("wait", answer["token"], "-q")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["m_files"]


def test_formats(run: Run) -> None:
    run("workrooms", "create", "format room", "--type", "persistent")
    rows = json.loads(run("workrooms", "list").stdout)
    assert yaml.safe_load(run("workrooms", "list", "-o", "yaml").stdout) == rows
    lines = run("-o", "jsonl", "workrooms", "list").stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    table = list(csv.DictReader(io.StringIO(run("workrooms", "list", "-o", "csv").stdout)))
    assert [row["name"] for row in table] == [row["name"] for row in rows]
    shown = run("workrooms", "list", "-o", "table")
    assert "format room" in shown.stdout
    assert "item" in shown.stderr
    assert run("workrooms", "list", "-o", "table", "-q").stderr == ""


@pytest.mark.parametrize(
    ("words", "code", "text"),
    [
        (["models", "get", UNKNOWN], NOT_FOUND, "404: Model not found"),
        (["models", "get"], USAGE, "Missing argument"),
        (["models", "gets", UNKNOWN], USAGE, "No such command"),
        (["--url", "http://127.0.0.1:9", "models", "list"], UNREACHABLE, "cannot reach"),
        (["models", "delete", UNKNOWN], USAGE, "--yes"),
        (
            ["workrooms", "create", "m", "--type", "persistent", "--attributes", "{"],
            USAGE,
            "takes JSON",
        ),
        (["wait", "nonsense"], USAGE, "token"),
        (["upload", "no-such-file.txt"], USAGE, "no such file"),
        (["api", "GET", "/models/", "--select", ".["], USAGE, "--select"),
        (["--profile", "nowhere", "models", "list"], USAGE, "no profile 'nowhere'"),
    ],
)
def test_errors_have_one_line_and_a_code(run: Run, words: list[str], code: int, text: str) -> None:
    result = run(*words)
    assert result.exit_code == code
    assert result.stdout == ""
    assert text in result.stderr
    assert "Traceback" not in result.stderr


def test_a_wrong_password(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "wrong-password-7")
    result = run("models", "list")
    assert result.exit_code == DENIED
    assert len(result.stderr.splitlines()) == 1
    assert "wrong-password-7" not in result.output


def test_doctor(run: Run) -> None:
    good = json.loads(run("doctor").stdout)
    assert {check["result"] for check in good} == {"ok"}
    bad = run("--url", "http://127.0.0.1:9", "doctor")
    assert bad.exit_code == 1
    assert [check["result"] for check in json.loads(bad.stdout)] == ["ok", "failed"]


def test_api_calls_any_endpoint(run: Run) -> None:
    body = '{"name": "by api", "type": "persistent"}'
    made = run("api", "POST", "/workrooms/", "--input", body)
    assert json.loads(made.stdout)["name"] == "by api"
    names = run("api", "get", "/workrooms/", "--select", ".items[].name")
    assert "by api" in json.loads(names.stdout)
    dry = run("--dry-run", "api", "DELETE", "/models/x")
    assert (dry.exit_code, dry.stdout) == (0, "")


def test_api_reads_all_pages() -> None:
    class Answering:
        def __init__(self) -> None:
            self.rows = [*range(7)]

        def request(self, method: str, path: str, **options: Any) -> Any:
            start = (options.get("query") or {}).get("skip", 0)
            return {"items": self.rows[start : start + 3]}

    from kamiwaza.cli.api import _Request
    from kamiwaza.cli.session import Session

    client: Any = Answering()
    session = Session(_client=client)
    assert _Request(session, "GET", "/x", {}, None, {}).all_items() == [*range(7)]


def test_select() -> None:
    answer = {"items": [{"a": {"b": 1}}, {"a": {"b": 2}}]}
    assert selected(answer, ".items[].a.b") == [1, 2]
    assert selected(answer, ".items[1].a") == {"b": 2}


def test_login_stores_a_token_only_you_can_read(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = json.loads(run("auth", "pats", "create", "--name", "cli test").stdout)
    monkeypatch.delenv("KAMIWAZA_USERNAME")
    monkeypatch.delenv("KAMIWAZA_PASSWORD")
    refused = run("login")
    assert refused.exit_code == USAGE
    assert "no terminal" in refused.stderr
    done = run("login", "--token", stdin=made["token"] + "\n")
    assert done.exit_code == 0
    config = Path(os.environ["KAMIWAZA_CONFIG_FILE"])
    assert stat.S_IMODE(config.stat().st_mode) == 0o600
    assert json.loads(run("whoami").stdout)["name"] == "admin"
    assert made["token"] not in run("profile", "list").output
    assert run("logout").exit_code == 0
    assert made["token"] not in config.read_text()


def test_profiles_keep_comments(run: Run) -> None:
    config = Path(os.environ["KAMIWAZA_CONFIG_FILE"])
    config.write_text("# mine\n[profiles.lab]\nbase_url = 'http://lab'\n")
    assert run("profile", "set", "lab", "timeout=7").exit_code == 0
    assert config.read_text().startswith("# mine")
    assert "timeout" in config.read_text()
    assert run("profile", "set", "lab", "api_key=x").exit_code == USAGE
    assert run("profile", "set", "lab", "nonsense=x").exit_code == USAGE
    assert run("profile", "remove", "lab", "--yes").exit_code == 0
    assert json.loads(run("profile", "list").stdout) == []


def test_files_go_up_and_down(run: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text("some text")
    (record,) = json.loads(run("upload", str(source), "-q").stdout)
    done = run("download", record["id"], str(target), "-q")
    assert done.exit_code == 0, done.output
    assert target.read_text() == "some text"
    again = run("download", record["id"], str(target), "-q")
    assert again.exit_code == 1
    assert target.read_text() == "some text"


def test_embed(run: Run) -> None:
    vectors = json.loads(run("embed", "one", "two").stdout)
    assert len(vectors) == 2
    assert json.loads(run("embed", stdin="one\ntwo\n").stdout) == vectors


def test_ids_are_completed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made = json.loads(run("workrooms", "create", "completed", "--type", "persistent").stdout)
    monkeypatch.setenv("_KAMIWAZA_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "kamiwaza workrooms get compl")
    monkeypatch.setenv("COMP_CWORD", "3")
    from click.shell_completion import BashComplete

    from kamiwaza.cli.application import application

    completer = BashComplete(application, {}, "kamiwaza", "_KAMIWAZA_COMPLETE")
    found = completer.get_completions(["workrooms", "get"], "compl")
    assert [item.value for item in found] == [made["id"]]
    assert "list" in [item.value for item in completer.get_completions(["models"], "li")]


def test_contract_checks_a_platform(run: Run, address: str) -> None:
    assert run("contract", "--help").exit_code == 0
    assert run("contract", "check", "--server", address).exit_code == 0
    assert run("contract", "nonsense").exit_code == USAGE


def test_a_deployment_is_one_line_of_a_table(run: Run) -> None:
    table = run("deploy", GGUF, "--quantization", "q4_k_m", "-q", "-o", "table").stdout
    assert len(table.splitlines()) <= 3
    assert GGUF.rpartition("/")[2] in table
    assert "DEPLOYED" in table.splitlines()[-1]
    assert run("--yes", "stop", table.splitlines()[-1].split()[0]).exit_code == 0


def test_a_name_means_the_deployment_that_has_not_stopped(run: Run) -> None:
    for _ in range(2):
        run("deploy", GGUF, "--quantization", "q4_k_m", "-q")
        assert run("--yes", "stop", GGUF).exit_code == 0
