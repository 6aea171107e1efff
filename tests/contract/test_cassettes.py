"""The cassettes fit openapi.yaml, have no secrets, are small, and are all used."""

from __future__ import annotations

import base64
import copy
import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import KamiwazaClient
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.traffic_audit import Auditor
from kamiwaza.sandbox.hosts import object_store
from scripts.ledger.coverage import Ledger
from tests.contract.tape import checks
from tests.contract.tape.cassette_format import Tape, deserialize, read_tape, serialize
from tests.contract.tape.noting import ergonomic_methods
from tests.contract.tape.options import CASSETTES
from tests.contract.tape.scrubbing import ORIGIN
from tests.contract.tape.secret_scan import scan, scan_tape

# These services and methods have no cassette, for the reason given.
WITHOUT_CASSETTE = {
    "server": "it reads the platform's whole document, larger than any cassette",
    "openai.responses.base_url": "the same method as openai.base_url",
    "retrieval.flight": "gRPC cannot be recorded; tests/unit/flight reads from a real server",
}

# Operations that succeed on no cassette, for the reason given.
UNSEEN = {"vectordb.get_vectordbs": "asked only of platforms that lack context.list_vectordbs"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return checks.load_contract()


@pytest.fixture(scope="module")
def auditor(document: dict[str, Any]) -> Auditor:
    return checks.auditor_of(document)


@pytest.fixture(scope="module")
def tapes() -> list[Tape]:
    found = checks.tapes(CASSETTES)
    assert len(found) > 50
    return found


def test_every_recorded_pair_is_valid_both_ways(tapes: list[Tape], auditor: Auditor) -> None:
    found = [
        line
        for tape in tapes
        if "breaks_contract" not in tape.metadata
        for line in checks.audit(tape, auditor)
    ]
    assert not found, "\n".join(found)


def test_what_is_said_to_break_the_contract_does(tapes: list[Tape], auditor: Auditor) -> None:
    broken = [tape for tape in tapes if "breaks_contract" in tape.metadata]
    assert broken
    assert not [tape.path.name for tape in broken if not [*checks.audit(tape, auditor)]]


def test_no_secret_is_in_any_cassette(tapes: list[Tape]) -> None:
    found = [line for tape in tapes for line in scan_tape(tape)]
    assert not found, "\n".join(found)


def test_cassettes_are_small_and_of_one_address(tapes: list[Tape]) -> None:
    large = [tape.path.name for tape in tapes if tape.path.stat().st_size >= checks.LARGEST]
    assert not large
    # Signed links lead to the object store, which is no part of the platform.
    assert {sent.origin for tape in tapes for sent, _ in tape.exchanges} == {
        ORIGIN,
        object_store.HOST,
    }


def test_every_cassette_has_its_test_and_every_test_its_cassette(tapes: list[Tape]) -> None:
    files = {(tape.path.parent.name, tape.path.stem) for tape in tapes}
    wanted = checks.staged_tests()
    assert not files - wanted, "cassettes no test opens"
    assert not wanted - files, "tests without cassettes; make record"


def test_every_method_is_called_by_a_contract_test(tapes: list[Tape]) -> None:
    called = {name for tape in tapes for name in tape.metadata["methods"]}
    there = {
        name
        for name in ergonomic_methods(KamiwazaClient("https://kamiwaza.test"))
        if not {name, name.partition(".")[0]} & {*WITHOUT_CASSETTE}
    }
    assert not there - called, "methods no contract test calls"
    assert not called - there, "recorded methods that are gone; make record"


def test_every_covered_operation_succeeds_on_some_cassette(
    tapes: list[Tape], document: dict[str, Any]
) -> None:
    done = checks.succeeded(tapes, Contract(document))
    missing = [
        entry.operation.name
        for entry in Ledger.committed().entries
        if entry.status == "covered" and entry.operation.name not in {*done, *UNSEEN}
    ]
    assert not missing, "operations no contract test sees succeed"


def _rename_member(document: dict[str, Any]) -> None:
    members = document["components"]["schemas"]["Model"]["properties"]
    members["title"] = members.pop("name")


def _retype_member(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["Model"]["properties"]["name"] = {"type": "integer"}


def _lose_query_parameter(document: dict[str, Any]) -> None:
    del document["paths"]["/models/"]["get"]["parameters"]


def _rename_request_member(document: dict[str, Any]) -> None:
    members = document["components"]["schemas"]["CreateModelConfig"]["properties"]
    members["standard"] = members.pop("default")


def _lose_operation(document: dict[str, Any]) -> None:
    del document["paths"]["/ping"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_rename_member, "models.list_models: answer 200 body/0: .*'name' was unexpected"),
        (_retype_member, "models.get_model: answer 200 body/name: .* is not of type"),
        (_lose_query_parameter, "models.list_models: request query/load_files: "),
        (_rename_request_member, "models.create_model_config: request body: .*'default'"),
        (_lose_operation, "GET /api/ping: request path: the contract has no such operation"),
    ],
)
def test_a_broken_contract_is_named(
    document: dict[str, Any],
    tapes: list[Tape],
    change: Callable[[dict[str, Any]], None],
    words: str,
) -> None:
    broken = copy.deepcopy(document)
    change(broken)
    judge = checks.auditor_of(broken)
    lines = [line for tape in tapes for line in checks.audit(tape, judge)]
    assert [line for line in lines if re.search(words, line)], lines[:5]


def test_a_broken_cassette_is_named(tmp_path: Path, auditor: Auditor) -> None:
    source = CASSETTES / "models_registry" / "test_list_with_files.yaml"
    data = deserialize(source.read_text("utf-8"))
    last = data["interactions"][-1]["response"]["body"]
    value = json.loads(last["string"])
    value[0]["created_timestamp"] = 5
    last["string"] = json.dumps(value)
    data["interactions"][-1]["request"]["uri"] += "?load_fils=true"
    target = tmp_path / "models_registry" / source.name
    target.parent.mkdir()
    target.write_text(serialize(data), "utf-8")
    lines = [*checks.audit(read_tape(target), auditor)]
    number = len(data["interactions"]) - 1
    place = f"models_registry/test_list_with_files.yaml, interaction {number}: models.list_models"
    assert lines == [
        f"{place}: request query/load_fils: the contract has no such parameter",
        f'{place}: answer 200 body/0/created_timestamp: 5 is not of type "string"',
    ]


SECRET = {"client": {"client_secret": "hunter22"}}
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl"


def _zipped(text: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("deep/settings.json", text)
    return packed.getvalue()


@pytest.mark.parametrize(
    "body",
    [
        json.dumps(SECRET).encode(),
        json.dumps({"text": json.dumps(SECRET)}).encode(),
        b"grant_type=x&client_secret=hunter22",
        b"\xff\xfe client_secret: hunter22 \x00",
        f"data: {TOKEN}\n\n".encode(),
        b"\x89PNG " + TOKEN.encode() + b"\xff",
        gzip.compress(json.dumps(SECRET).encode(), mtime=0),
        _zipped(json.dumps(SECRET)),
        b"--b\r\nContent-Disposition: form-data\r\n\r\n" + _zipped(TOKEN) + b"\r\n--b--",
        json.dumps({"data": base64.b64encode(_zipped(TOKEN)).decode()}).encode(),
        base64.b64encode(gzip.compress(_zipped(json.dumps(SECRET)), mtime=0)),
        base64.b64encode(b"admin:kamiwaza"),
        b"Authorization: Bearer abcdef123456",
    ],
)
def test_a_secret_is_found_however_it_is_packed(tmp_path: Path, body: bytes) -> None:
    source = CASSETTES / "system" / "test_ping.yaml"
    assert not [*scan_tape(read_tape(source))]
    data = deserialize(source.read_text("utf-8"))
    data["interactions"][0]["response"]["body"]["string"] = body
    target = tmp_path / source.name
    target.write_text(serialize(data), "utf-8")
    lines = [*scan_tape(read_tape(target))]
    assert lines
    assert all(line.startswith("test_ping.yaml, interaction 0, answer") for line in lines)


def test_placeholders_and_page_tokens_are_no_secrets() -> None:
    value = {"access_token": "REDACTED-access_token-1", "next_page_token": "abc", "token": None}
    assert not [*scan(value, "x")]
    assert [*scan({"access_token": "abc"}, "x")] == ["x/access_token: a value of access_token"]
