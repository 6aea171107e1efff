"""`contract diff`: reports, choices and exit codes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.findings.formats import FORMATS
from kamiwaza.sandbox import Sandbox
from tests.unit.contract_commands.conftest import Run

Documents = Callable[[Callable[[Any], None]], list[str]]


def remove_member(document: Any) -> None:
    del document["components"]["schemas"]["Thing-Output"]["properties"]["kind"]


def add_member(document: Any) -> None:
    members = document["components"]["schemas"]["Thing-Output"]["properties"]
    members["weight"] = {"type": "number"}


def keep(document: Any) -> None:
    """Change nothing."""


def both(document: Any) -> None:
    remove_member(document)
    add_member(document)


@pytest.mark.parametrize(
    ("change", "code", "summary"),
    [
        (keep, 0, "0 breaking, 0 additive, 0 note"),
        (add_member, 1, "0 breaking, 1 additive, 0 note"),
        (remove_member, 3, "1 breaking, 0 additive, 0 note"),
    ],
)
def test_clean_drift_and_breaking(
    run: Run, documents: Documents, change: Callable[[Any], None], code: int, summary: str
) -> None:
    found, out, err = run("diff", *documents(change))
    assert (found, out.splitlines()[-1], err) == (code, summary, "")


@pytest.mark.parametrize(
    ("level", "codes"), [("breaking", (0, 3)), ("additive", (1, 3)), ("never", (0, 0))]
)
def test_the_severity_that_fails(
    run: Run, documents: Documents, level: str, codes: tuple[int, int]
) -> None:
    for change, code in zip((add_member, remove_member), codes, strict=True):
        assert run("diff", *documents(change), "--fail-on", level)[0] == code


def test_a_severity_for_each_rule(run: Run, documents: Documents) -> None:
    paths = documents(both)
    assert run("diff", *paths, "--severity", "field-removed=note")[0] == 1
    options = ("--severity", "field-removed=off", "--severity", "field-added=breaking")
    code, out, _ = run("diff", *paths, *options)
    assert code == 3
    assert "field-removed" not in out


def test_only_what_the_baseline_does_not_have(
    run: Run, documents: Documents, tmp_path: Path
) -> None:
    paths, baseline = documents(both), str(tmp_path / "baseline.json")
    options = ("--format", "json", "--report", baseline)
    assert run("diff", *paths, *options)[:2] == (3, "")
    code, out, _ = run("diff", *paths, "--baseline", baseline)
    assert (code, out.splitlines()[-1]) == (0, "0 breaking, 0 additive, 0 note")


def _ignore(tmp_path: Path, **members: str) -> str:
    path = tmp_path / "ignore.toml"
    path.write_text("\n".join(["[[ignore]]", *(f"{k} = {v}" for k, v in members.items())]))
    return str(path)


def test_an_ignored_finding_comes_back_when_its_date_has_passed(
    run: Run, documents: Documents, tmp_path: Path
) -> None:
    paths = documents(remove_member)
    entry = {"rule": "'field-removed'", "place": "'Thing-*'", "reason": "'we never read it'"}
    assert run("diff", *paths, "--ignore", _ignore(tmp_path, **entry, until="2999-01-31"))[0] == 0
    code, _, err = run("diff", *paths, "--ignore", _ignore(tmp_path, **entry, until="2020-01-31"))
    assert code == 3
    assert "reported again since 2020-01-31" in err


@pytest.mark.parametrize(
    "members",
    [
        {"rule": "'x'", "until": "2999-01-31"},
        {"rule": "'x'", "reason": "'because'"},
        {"rule": "'x'", "reason": "'because'", "until": "'soon'"},
        {"rule": "3", "reason": "'because'", "until": "2999-01-31"},
        {"reason": "'because'", "until": "2999-01-31"},
        {"rule": "'x'", "reason": "'because'", "until": "2999-01-31", "ruel": "'x'"},
        {"rule": "not toml"},
    ],
)
def test_an_ignore_file_with_a_fault_is_never_green(
    run: Run, documents: Documents, tmp_path: Path, members: dict[str, str]
) -> None:
    code, out, err = run("diff", *documents(keep), "--ignore", _ignore(tmp_path, **members))
    assert (code, out, err.count("\n")) == (6, "", 1)


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_says_what_broke_and_what_did_not(
    run: Run, documents: Documents, form: str
) -> None:
    code, out, err = run("diff", *documents(remove_member), "--format", form)
    assert (code, err) == (3, "")
    assert "field-removed" in out
    _, clean, _ = run("diff", *documents(keep), "--format", form)
    assert "field-removed" not in clean


def test_forms_for_programs(run: Run, documents: Documents) -> None:
    paths = documents(both)
    report = json.loads(run("diff", *paths, "--format", "json")[1])
    assert report["counts"] == {"breaking": 1, "additive": 1, "note": 0}
    suite = ET.fromstring(run("diff", *paths, "--format", "junit")[1])
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert len(suite.findall("testcase/failure")) == 1
    quality = json.loads(run("diff", *paths, "--format", "gitlab")[1])
    assert [entry["severity"] for entry in quality] == ["critical", "minor"]
    assert len({entry["fingerprint"] for entry in quality}) == 2
    lines = run("diff", *paths, "--format", "github")[1].splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning"]


HOSTILE = "/a|b<script>\x1b[2J%0A/\n::error::x]]>`"


@pytest.mark.parametrize("form", FORMATS)
def test_text_of_a_document_stays_text(run: Run, documents: Documents, form: str) -> None:
    def add_path(document: Any) -> None:
        document["paths"][HOSTILE] = {"get": document["paths"]["/things/"]["get"]}

    code, out, _ = run("diff", *documents(add_path), "--format", form)
    assert code == 1
    assert "\x1b" not in out
    assert not [line for line in out.splitlines() if line.startswith("::error")]
    if form == "junit":
        assert ET.fromstring(out).get("tests") == "1"
    if form in ("markdown", "junit"):
        assert "<script>" not in out


def test_running_platforms_and_releases_by_name(run: Run) -> None:
    with Sandbox() as newer, Sandbox(release="1.0.1") as older:
        code, out, _ = run("diff", older.serve().url, newer.serve().url)
        assert code == 1
        assert len(re.findall(r"\[operation-added\]", out)) == 53
        by_name = run("diff", "1.0.1", "client", "--format", "json")[1]
        fingerprints = [finding["fingerprint"] for finding in json.loads(by_name)["findings"]]
        assert len(set(fingerprints)) == 53
        assert run("diff", "1.2.0", newer.serve().url)[0] == 0


BAD = {
    "missing.json": 6,
    "9.9.9": 6,
    "http://no-such-host.invalid": 5,
    "http://no-such-host.invalid/openapi.yaml": 5,
    "http://127.0.0.1:9": 5,
    "http://[": 6,
    "http://user:secret@127.0.0.1": 6,
    "/": 6,
    "": 6,
}


@pytest.mark.parametrize("source", BAD)
def test_an_input_that_cannot_be_read_is_never_green(run: Run, source: str) -> None:
    for pair in ((source, "client"), ("client", source)):
        code, out, err = run("diff", *pair, "--fail-on", "never")
        assert (code, out, err.count("\n")) == (BAD[source], "", 1), err
        assert "secret" not in err


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "{}", "<html></html>", '{"openapi": "2.0"}',
     '{"openapi": "3.1.0", "paths": {}}', "\xff"],
)  # fmt: skip
def test_a_file_that_is_no_document(run: Run, tmp_path: Path, content: str) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(content.encode("latin-1"))
    code, out, err = run("diff", str(path), "client")
    assert (code, out, err.count("\n")) == (6, "", 1)


def test_a_wrong_password(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox:
        url = sandbox.serve().url
        monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
        monkeypatch.setenv("KAMIWAZA_PASSWORD", "not-the-password")
        code, out, err = run("diff", "client", url)
    assert (code, out, err.count("\n")) == (4, "", 1)
    assert "not-the-password" not in err


@pytest.mark.parametrize(
    "arguments",
    [[], ["diff"], ["diff", "a"], ["diff", "a", "b", "--format", "pdf"], ["nope"],
     ["diff", "a", "b", "--severity", "x"]],
)  # fmt: skip
def test_a_wrong_command_line(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "usage" in err


def test_yaml_without_pyyaml_says_what_to_install(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "document.yaml"
    path.write_text("openapi: 3.1.0\n")
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "kamiwaza.contract.documents.yaml_text", raising=False)
    monkeypatch.delattr("kamiwaza.contract.documents.yaml_text", raising=False)
    code, _, err = run("diff", str(path), "client")
    assert code == 6
    assert "kamiwaza-client[cli]" in err


def test_a_reader_that_closes_the_pipe(documents: Documents) -> None:
    command = [sys.executable, "-m", "kamiwaza.contract", "diff", "0.9.2", "client"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), errors) == (3, b"")


def test_a_report_that_cannot_be_written(run: Run, tmp_path: Path, documents: Documents) -> None:
    target = tmp_path / "missing" / "report.json"
    code, out, err = run("diff", *documents(keep), "--report", str(target))
    assert (code, out, err.count("\n")) == (6, "", 1)
