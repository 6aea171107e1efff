"""Documents of other releases can be imported; `releases` tests many more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.documents.openapi import absent_operations, operations
from kamiwaza.contract.documents.text import load_yaml
from kamiwaza.contract.documents.upgrade import upgraded
from scripts import regenerate
from scripts.contract.assemble import assemble
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.view import build
from tests.unit.contract_pipeline import releases

DOCUMENTS = releases.documents()


def take_in(root: Path, document: dict[str, Any]) -> Layout:
    layout = releases.scratch(root)
    (root / "document.json").write_text(json.dumps(document))
    options = ["--root", str(root), "--report", str(root / "report.md")]
    assert regenerate.main([str(root / "document.json"), *options]) == 0
    return layout


@pytest.mark.parametrize("seed", range(6))
def test_a_changed_document_becomes_a_contract(seed: int) -> None:
    release = sorted(DOCUMENTS)[seed % len(DOCUMENTS)]
    document, changes = releases.mutated(seed, DOCUMENTS[release])
    contract = assemble(upgraded(document), Layout(), older=True).contract
    assert len(list(operations(contract))) == len(list(operations(document))), changes
    names = [o.spec["operationId"] for o in (*operations(contract), *absent_operations(contract))]
    assert len(names) == len(set(names))
    assert not [name for name in names if name.startswith("v1.")]
    assert build(contract)["paths"]


@pytest.mark.parametrize("seed", [1, 3])
def test_raw_calls_and_services_work_on_a_reduced_release(tmp_path: Path, seed: int) -> None:
    release = sorted(DOCUMENTS)[seed % len(DOCUMENTS)]
    document, changes = releases.mutated(seed, DOCUMENTS[release], small=True)
    done = releases.run_raw_tests(take_in(tmp_path, document))
    assert done.returncode == 0, (changes, done.stdout[-3000:], done.stderr[-1000:])


def test_one_removed_operation_costs_one_method(tmp_path: Path) -> None:
    document = releases.as_published()
    for path in [p for p in document["paths"] if not p.startswith(("/auth/token", "/serving"))]:
        del document["paths"][path]
    del document["paths"]["/serving/deployment/{deployment_id}"]["get"]
    parameters = document["paths"]["/serving/deployments"]["get"]["parameters"]
    parameters[:] = [p for p in parameters if p["name"] != "capability"]
    document["info"]["version"] = "7.7.7"
    (tmp_path / "kamiwaza").symlink_to(REPOSITORY / "kamiwaza")
    layout = take_in(tmp_path, document)
    report = (tmp_path / "report.md").read_text()
    assert "`serving.get`" in report
    assert "`GET /serving/deployments` does not take `capability`" in report
    done = releases.run_on(layout, "-c", REMOVED)
    assert done.returncode == 0, done.stderr
    contract = load_yaml(layout.openapi.read_text("utf-8"), "openapi.yaml")
    assert len(list(operations(contract))) < 30


REMOVED = """
import asyncio
from kamiwaza import InvalidArgumentError, UnsupportedByServerError
from kamiwaza.sandbox import Sandbox
from kamiwaza_api.api.workrooms import archive_workroom

ID = "00000000-0000-4000-8000-000000000001"

def refused(error):
    assert error.operation == "serving.get_deployment", error
    assert error.release == "7.7.7" and error.status_code == 404
    assert "GET /serving/deployment/{deployment_id}" in str(error), error

with Sandbox() as sandbox:
    with sandbox.client() as client:
        assert client.serving.list() == []
        before = len(sandbox.requests)
        try:
            client.serving.get(ID)
        except UnsupportedByServerError as error:
            refused(error)
        else:
            raise SystemExit("nothing was refused")
        for call in (
            client.models.list,
            lambda: client.operations.list().to_list(),
            lambda: client.raw.start(archive_workroom(ID)),
        ):
            try:
                call()
            except UnsupportedByServerError as error:
                assert error.release == "7.7.7"
            else:
                raise SystemExit("nothing was refused")
        try:
            client.serving.list(capability="chat")
        except InvalidArgumentError as error:
            assert "7.7.7" in str(error) and "capability" in str(error)
        else:
            raise SystemExit("nothing was refused")
        assert len(sandbox.requests) == before

    async def other():
        async with sandbox.async_client() as client:
            assert await client.serving.list() == []
            try:
                await client.serving.get(ID)
            except UnsupportedByServerError as error:
                refused(error)
            else:
                raise SystemExit("nothing was refused")

    asyncio.run(other())
"""
