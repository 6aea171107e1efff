"""Normalising keeps the facts of a document and removes its defects."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.normalise import clean_schema, normalise
from kamiwaza.contract.documents.openapi import components
from tests.unit.contract_pipeline import tiny


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return normalise(tiny.document())


def test_the_given_document_stays_as_it_is() -> None:
    published = tiny.document()
    normalise(published)
    assert published == tiny.DOCUMENT


def test_members_called_like_prose_stay(document: dict[str, Any]) -> None:
    assert set(components(document)["Thing-Input"]["properties"]) == {"title", "size"}
    schema = {"properties": {"description": {"type": "string", "description": "x"}}}
    assert clean_schema(schema) == {"properties": {"description": {"type": "string"}}}


def test_data_that_looks_like_prose_stays() -> None:
    schema = {"default": {"title": "T"}, "enum": [{"description": "d"}], "const": {"title": 1}}
    assert clean_schema(schema) == schema


def test_proxy_headers_go_and_others_stay(document: dict[str, Any]) -> None:
    listed = document["paths"]["/things/"]["get"]
    headers = [p["name"] for p in listed["parameters"] if p["in"] == "header"]
    assert headers == ["X-Workroom-ID"]


def test_upload_fields_are_binary(document: dict[str, Any]) -> None:
    form = components(document)["Body_upload_files__urn__put"]
    assert form["properties"]["file"] == {"type": "string", "format": "binary"}


def test_answers_are_open_and_requests_stay_closed(document: dict[str, Any]) -> None:
    assert "additionalProperties" not in components(document)["Thing-Output"]
    assert components(document)["Thing-Input"]["additionalProperties"] is False


def test_answers_say_their_status_in_the_words_of_http(document: dict[str, Any]) -> None:
    answers = document["paths"]["/things/"]["post"]["responses"]
    assert {s: a["description"] for s, a in answers.items()} == {
        "201": "Created",
        "422": "Unprocessable Entity",
    }


def test_defaults_of_the_server_stay_in_the_contract(document: dict[str, Any]) -> None:
    assert components(document)["Thing-Input"]["properties"]["size"]["default"] == 1


def test_roles_stay_and_other_extensions_go(document: dict[str, Any]) -> None:
    listed = document["paths"]["/things/"]["get"]
    assert {name for name in listed if name.startswith("x-")} == {"x-auth-role"}


def test_parameters_of_a_path_reach_its_operations() -> None:
    published = tiny.document()
    item = published["paths"]["/things/{thing_id}"]
    shared = [tiny.THING_ID, tiny.parameter("query", "deep", {"type": "boolean"})]
    item["parameters"] = shared
    item["summary"] = "Upstream prose"
    document = normalise(published)
    read = document["paths"]["/things/{thing_id}"]["get"]
    assert [p["name"] for p in read["parameters"]] == ["thing_id", "deep"]


def test_shared_parts_are_refused() -> None:
    published = tiny.document()
    published["paths"]["/things/"]["get"]["parameters"] = [{"$ref": "#/components/parameters/P"}]
    with pytest.raises(ContractError, match="GET /things/: shared parameters"):
        normalise(published)
