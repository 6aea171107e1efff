"""Reading a published document from a file or URL, completely or not at all."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_yaml
from kamiwaza.contract.sources import fetch
from scripts import import_spec
from scripts.contract.assemble import assemble
from scripts.contract.layout import Layout
from scripts.contract.yamlio import dump_yaml
from tests.unit.contract_pipeline import tiny

OPENAPI = {"openapi": "3.1.0", "info": {"version": "1"}, "paths": {"/a": {}}}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/openapi.json" else 307)
        self.send_header("Location", "/openapi.json")
        self.end_headers()
        self.wfile.write(json.dumps(tiny.DOCUMENT).encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


def snapshot(root: Path) -> dict[str, bytes]:
    """Return every file but Python's caches, which hold the time of their source."""
    files = [p for p in sorted(root.rglob("*")) if p.is_file() and p.suffix != ".pyc"]
    return {str(p): p.read_bytes() for p in files}


def test_an_import_writes_contract_and_lock(
    layout: Layout, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_spec.main([str(spec), "--root", str(layout.root)]) == 0
    contract = load_yaml(layout.openapi.read_text(), "openapi.yaml")
    listed = contract["paths"]["/things/"]["get"]
    assert (listed["operationId"], listed["summary"]) == ("things.list_things", "List the things.")
    lock = json.loads(layout.lock.read_text())
    assert lock["operations"]["GET /things/"] == "things.list_things"
    reply = capsys.readouterr().out
    assert "release 2.0.0: 7 operations, 9 schemas; 4 overlay actions applied, 0 skipped" in reply
    assert "no overlay has facts about POST /things/" in reply
    assert "the first release of POST /things/ is unknown: pass RELEASE" in reply


def test_the_same_import_twice_writes_the_same(layout: Layout, spec: Path) -> None:
    import_spec.import_spec(str(spec), layout)
    before = snapshot(layout.root)
    shuffled = tiny.document()
    shuffled["paths"] = dict(reversed(shuffled["paths"].items()))
    schemas = shuffled["components"]["schemas"]
    shuffled["components"]["schemas"] = dict(reversed(schemas.items()))
    spec.write_text(json.dumps(shuffled))
    import_spec.import_spec(str(spec), layout)
    after = snapshot(layout.root)
    for path in (spec, layout.source):
        assert after.pop(str(path)) != before.pop(str(path))
    assert after == before


def test_a_new_operation_keeps_the_first_release_it_was_given(layout: Layout) -> None:
    first = assemble(tiny.document(), layout, release="2.0.0")
    layout.lock.write_text(json.dumps(first.lock.to_json()))
    later = assemble(tiny.document(), layout, release="3.0.0")
    assert later.contract["info"]["version"] == "3.0.0"
    assert later.contract["paths"]["/things/"]["post"]["x-since"] == "2.0.0"
    assert later.contract["paths"]["/things/"]["get"]["x-since"] == "1.0.0"
    assert later.undated == []


def test_the_version_a_document_gives_itself_says_nothing(layout: Layout) -> None:
    assembly = assemble(tiny.document(), layout)
    assert "x-since" not in assembly.contract["paths"]["/things/"]["post"]
    assert "POST /things/" in assembly.undated
    assert assembly.lock.first_seen == {}


def test_our_own_contract_is_not_taken_for_a_published_document(
    layout: Layout, contract: dict[str, Any]
) -> None:
    with pytest.raises(ContractError, match=r"the openapi\.yaml of a client"):
        assemble(contract, layout)


@pytest.mark.parametrize("damage", ["overlay", "lint", "names"])
def test_a_failed_import_touches_nothing(
    layout: Layout, spec: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    layout.openapi.write_text("old")
    published = tiny.document()
    if damage == "overlay":
        del published["paths"]["/proxy/{path}"]
    elif damage == "lint":
        published["paths"]["/things/"]["get"]["parameters"] += [
            tiny.parameter("query", "where", {"type": "string"}, style="deepObject")
        ]
    else:
        published["components"]["schemas"]["Part"]["properties"]["whole"] = tiny.ref("Nobody")
    spec.write_text(json.dumps(published))
    before = snapshot(layout.root)
    assert import_spec.main([str(spec), "--root", str(layout.root)]) == 1
    assert capsys.readouterr().err.startswith("error: ")
    assert snapshot(layout.root) == before


def test_documents_come_from_urls_too(server: str) -> None:
    assert fetch.read(f"{server}/openapi.json") == tiny.DOCUMENT


def test_redirects_and_errors_are_not_documents(server: str) -> None:
    with pytest.raises(ContractError, match="answered 307"):
        fetch.read(f"{server}/elsewhere.json")
    with pytest.raises(ContractError, match=r"http://127\.0\.0\.1:1/"):
        fetch.read("http://127.0.0.1:1/openapi.json")


def test_too_large_is_refused(server: str, spec: Path) -> None:
    for origin in (f"{server}/openapi.json", str(spec)):
        with pytest.raises(ContractError, match="larger than 100 bytes"):
            fetch.read(origin, max_bytes=100)


def test_yaml_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text("\ufeff" + dump_yaml(tiny.document()), "utf-8")
    assert fetch.read(str(path)) == tiny.DOCUMENT
    path.write_text(
        "openapi: 3.1.0\ninfo: {version: 2026-01-02}\npaths: {/a: {get: {responses: {200: {}}}}}"
    )
    found = fetch.read(str(path))
    assert found["info"]["version"] == "2026-01-02"
    assert found["paths"]["/a"]["get"]["responses"] == {"200": {}}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "not valid JSON"),
        ('{"a": NaN}', "NaN is not JSON"),
        ('{"paths": {"/a": 1, "/a": 2}}', "member '/a' occurs twice"),
        ("a: [", "not valid YAML"),
        ("a: &x [1]\nb: *x", "aliases are not accepted"),
        ("a: 1\na: 2", "member 'a' occurs twice"),
        ("a: .nan", "nan is not JSON"),
        ("a: !!binary aGk=", "bytes is not JSON"),
        ('{"openapi": "3.1.0", "paths": ' + "[" * 300 + "]" * 300 + "}", "nested deeper than 200"),
        ("- 1", "not an OpenAPI document but list"),
        ("<html></html>", "not an OpenAPI document but str"),
        (json.dumps(OPENAPI | {"openapi": "4.0.0"}), "3.1 or 3.0 is needed, this is 4.0.0"),
        ('{"swagger": "2.0"}', "3.1 or 3.0 is needed, this is 2.0"),
        ('{"openapi": "3.1.0", "info": []}', "info is not an object"),
        (json.dumps(OPENAPI | {"paths": {}}), "it has no paths"),
        (json.dumps(OPENAPI | {"paths": {"/a": {"$ref": "x"}}}), "path /a is not a plain object"),
        (json.dumps(OPENAPI | {"paths": {"/a": {"get": {}}}}), "GET /a has no responses"),
        ("[" * 100_000, "nested deeper than 200 levels"),
        ('{"a":' * 100_000, "not valid JSON"),
    ],
)
def test_what_is_not_a_document_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "spec"
    path.write_text(text)
    with pytest.raises(ContractError, match=complaint):
        fetch.read(str(path))


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"absent\.json: No such file"):
        fetch.read(str(tmp_path / "absent.json"))
    (tmp_path / "latin").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(ContractError, match="not UTF-8"):
        fetch.read(str(tmp_path / "latin"))


def test_a_missing_contract_is_named(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    from scripts import generate

    assert generate.main(["--check", "--root", str(layout.root)]) == 1
    assert "openapi.yaml is missing" in capsys.readouterr().err
