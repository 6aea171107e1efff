"""One test for each known problem of generating from this platform's documents."""

from __future__ import annotations

import copy
import importlib
import os
import pickle
import shutil
import stat
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from kamiwaza.contract.documents import normalise
from kamiwaza.contract.documents.errors import ContractError
from scripts import generate as entry
from scripts.contract import lint, store, verify
from scripts.contract.generator import generate
from scripts.contract.layout import Layout
from scripts.contract.yamlio import dump_yaml
from tests.unit.contract_pipeline import tiny

THING = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def copied(package: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(package, tmp_path / "tiny_api"))


@pytest.fixture
def things(api: ModuleType) -> ModuleType:
    return importlib.import_module("tiny_api.api.things")


@pytest.fixture
def types(api: ModuleType) -> ModuleType:
    return importlib.import_module("tiny_api.types")


# 1: the exit code is 0 although operations or schemas are missing.


def test_a_missing_operation_is_named(contract: dict[str, Any], copied: Path) -> None:
    (copied / "api/things/get_thing.py").unlink()
    with pytest.raises(ContractError, match=r"GET /things/\{thing_id\}: things/get_thing.py was"):
        verify.verify(contract, copied)


def test_an_unknown_operation_is_named(contract: dict[str, Any], copied: Path) -> None:
    shutil.copy(copied / "api/things/stream.py", copied / "api/things/other.py")
    with pytest.raises(ContractError, match=r"things/other\.py: there is no such operation"):
        verify.verify(contract, copied)


def test_a_missing_schema_is_named(contract: dict[str, Any], copied: Path) -> None:
    (copied / "models/labels.py").write_text("")
    with pytest.raises(ContractError, match="schema Labels: no class"):
        verify.verify(contract, copied)


def test_equal_titles_lose_nothing(package: Path, contract: dict[str, Any]) -> None:
    assert (package / "models/thing_input.py").exists()
    assert (package / "models/thing_output.py").exists()
    assert "6 operations" not in verify.verify(contract, package)
    assert verify.verify(contract, package) == "7 operations, 9 schemas, all verified"


def test_a_word_of_the_generator_stops_the_run(contract: dict[str, Any], tmp_path: Path) -> None:
    broken = copy.deepcopy(contract)
    broken["components"]["schemas"]["Part"]["properties"]["whole"] = tiny.ref("Nobody")
    with pytest.raises(ContractError, match="openapi_python_client generate failed"):
        generate(broken, tmp_path / "tiny_api")


# 2: imports inside functions lead to modules that were not written.


def test_an_import_that_leads_nowhere_is_named(contract: dict[str, Any], copied: Path) -> None:
    module = copied / "models/part.py"
    module.write_text(module.read_text().replace("import ThingOutput", "import ThingOut"))
    with pytest.raises(
        ContractError, match=r"models/part.py:\d+: ThingOut is not in models.thing_output"
    ):
        verify.verify(contract, copied)


# 3: two operations of one file name overwrite each other silently.


def test_equal_names_are_refused(contract: dict[str, Any]) -> None:
    doubled = copy.deepcopy(contract)
    doubled["paths"]["/things/"]["post"]["operationId"] = "things.list_things"
    with pytest.raises(ContractError, match=r"POST /things/: another operation is written"):
        lint.check(doubled)


# 4: path arguments that move the path.


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_path_arguments_cannot_move_the_path(things: ModuleType, value: Any) -> None:
    with pytest.raises(ValueError, match=r"get_thing\(\): thing_id must not be"):
        things.get_thing(value)


@pytest.mark.parametrize("value", ["..", "a/../b", "a//b", "/a", "a/./b", ""])
def test_paths_in_paths_cannot_move_either(api: ModuleType, value: str) -> None:
    proxy = importlib.import_module("tiny_api.api.proxy").proxy
    with pytest.raises(importlib.import_module("tiny_api.errors").InvalidArgumentError):
        proxy(value)


def test_paths_in_paths_keep_their_slashes(api: ModuleType) -> None:
    proxy = importlib.import_module("tiny_api.api.proxy").proxy
    assert proxy("api/models/").path == "/proxy/api/models/"
    assert proxy("a?b/c#d").path == "/proxy/a%3Fb/c%23d"


# 5: a fixed multipart boundary; here nobody encodes, the body passes through untouched.


def test_uploads_pass_through_untouched(api: ModuleType, package: Path) -> None:
    upload = importlib.import_module("tiny_api.api.files").upload
    body = {"file": b"\r\n--+++--"}
    request = upload("a", body=body)
    assert request.body is body
    assert request.headers == ()
    assert request.endpoint.encoding == "multipart"
    assert not [p for p in package.rglob("*.py") if "boundary" in p.read_text()]


def test_upload_fields_are_files(api: ModuleType, types: ModuleType) -> None:
    file = types.File(b"content", "a.txt")
    form = importlib.import_module("tiny_api.models").UploadForm(file=file)
    assert form.to_dict() == {"file": file}


# 6: credentials and proxy headers as parameters.


def test_credentials_are_not_parameters(things: ModuleType) -> None:
    assert "authorization" not in things.list_things.__annotations__
    assert "x_forwarded_host" not in things.list_things.__annotations__
    request = things.list_things(x_workroom_id="room")
    assert request.headers == (("X-Workroom-ID", "room"),)


# 7: defaults of the day of generation are sent although not given.


def test_what_is_not_given_is_not_sent(things: ModuleType, api: ModuleType) -> None:
    assert things.list_things().query == ()
    thing = importlib.import_module("tiny_api.models").ThingInput()
    assert thing.to_dict() == {}


# 8: the mark for "not given" shows up where people look.


def test_unset_is_one_quiet_value(types: ModuleType) -> None:
    assert repr(types.UNSET) == "UNSET"
    assert not types.UNSET
    assert types.Unset() is types.UNSET
    assert copy.deepcopy(types.UNSET) is types.UNSET
    assert pickle.loads(pickle.dumps(types.UNSET)) is types.UNSET


# 9: None in the query is left out, None as a body is sent.


def test_none_is_not_unset(things: ModuleType, types: ModuleType) -> None:
    assert things.list_things(limit=None, since=types.UNSET).query == ()
    assert things.create_thing(body=None).body is None
    assert things.create_thing().body is types.UNSET


def test_an_optional_nullable_body_is_optional(contract: dict[str, Any]) -> None:
    body = contract["paths"]["/things/"]["post"]["requestBody"]
    assert body == {"content": {tiny.JSON: {"schema": tiny.ref("ThingInput")}}}


# 10: another ruff on PATH writes other files.


def test_the_path_of_the_machine_does_not_matter(
    contract: dict[str, Any],
    package: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fake = tmp_path / "bin" / "ruff"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\nexit 1\n")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(fake.parent))
    monkeypatch.setenv("PYTHONHASHSEED", "4")
    (tmp_path / "ruff.toml").write_text("line-length = 40\n")
    shuffled = dict(reversed(contract.items()))
    shuffled["paths"] = dict(reversed(contract["paths"].items()))
    generate(shuffled, tmp_path / "tiny_api")
    assert store.differences(tmp_path / "tiny_api", package) == []


def test_other_tools_than_the_pinned_ones_are_refused(
    contract: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.contract.generator.PINNED", {"ruff": "0.0.1"})
    with pytest.raises(ContractError, match=r"ruff 0\.0\.1 is needed"):
        generate(contract, tmp_path / "tiny_api")
    assert not (tmp_path / "tiny_api").exists()


# 11: files of an earlier run stay.


def test_stale_files_are_found_and_go_away(
    contract: dict[str, Any], package: Path, layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    layout.openapi.write_text(dump_yaml(contract))
    shutil.copytree(package, layout.package)
    (layout.package / "stale.py").write_text("")
    (layout.package / "api/things/stream.py").write_text("changed")
    assert entry.main(["--check", "--root", str(layout.root)]) == 1
    complaint = capsys.readouterr().err
    assert "stale.py" in complaint
    assert "api/things/stream.py" in complaint
    assert "get_thing" not in complaint
    assert entry.main(["--root", str(layout.root)]) == 0
    assert store.differences(layout.package, package) == []
    assert os.listdir(layout.package.parent) == ["kamiwaza_api"]


# 12: statuses without a name raise while the answer is read.


def test_answers_are_read_without_their_status(package: Path, things: ModuleType) -> None:
    assert not [p for p in package.rglob("*.py") if "HTTPStatus" in p.read_text()]
    thing = things.get_thing(THING).parse({"id": THING, "colour": "red"})
    assert str(thing.id) == THING


# 13: the base path of the server and leading slashes.


def test_paths_join_the_base_of_the_server(things: ModuleType) -> None:
    client = httpx.Client(base_url="https://example.test/api")
    sent = client.build_request("GET", things.get_thing(THING).path)
    assert sent.url == f"https://example.test/api/things/{THING}"
    assert client.build_request("GET", things.list_things().path).url.path == "/api/things/"


# 14: slashes in URNs.


def test_slashes_in_ids_are_quoted(api: ModuleType) -> None:
    upload = importlib.import_module("tiny_api.api.files").upload
    request = upload("urn:li:dataset:(a,b/c d,PROD)", body={})
    assert request.path == "/files/urn%3Ali%3Adataset%3A%28a%2Cb%2Fc%20d%2CPROD%29"
    raw = httpx.Request("PUT", f"https://example.test/api{request.path}").url.raw_path
    assert raw == f"/api{request.path}".encode()


# Closed answers and closed enums lose what a later release adds.


def test_later_releases_lose_nothing(things: ModuleType) -> None:
    sent = {"id": THING, "colour": "blue", "kind": "item", "later": {"a": 1}, "notes": {"b": 2}}
    thing = things.get_thing(THING).parse(sent)
    assert thing.colour == "blue"
    assert thing.additional_properties["later"] == {"a": 1}
    assert thing.to_dict() == sent


@pytest.mark.parametrize(
    ("scope", "kind"),
    [
        ({"kind": "none"}, "NoRoom"),
        ({"kind": "room", "room": "a"}, "Room"),
        ({"kind": "floor", "number": 3}, "dict"),
    ],
)
def test_members_of_a_union_are_told_apart(
    things: ModuleType, scope: dict[str, Any], kind: str
) -> None:
    sent = {"id": THING, "colour": "red", "scope": scope}
    thing = things.get_thing(THING).parse(sent)
    assert type(thing.scope).__name__ == kind
    assert thing.to_dict() == sent


def test_prose_does_not_come_through() -> None:
    text = dump_yaml(normalise.normalise(tiny.document()))
    assert "Upstream" not in text
    assert "upstream" not in text
    assert "Some Title" not in text
