"""Answers that do not fit: read with a warning, or refused."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest

from kamiwaza import SDKConfig
from kamiwaza.errors import InvalidArgumentError, ResponseValidationError
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.schemas.auth import CreatedPAT
from kamiwaza.schemas.chat import ChatCompletion
from kamiwaza.schemas.dde import IndexedDocument
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization import drift
from kamiwaza.serialization.item_list import ItemList
from kamiwaza.serialization.json import decode
from kamiwaza_api.api.dde import list_documents
from tests.unit.mock_platform import Platform, answering

ID = UUID("0b1e5c1e-7f0a-4d52-9d2e-3f6a5b4c3d2e")


@pytest.fixture(autouse=True)
def _as_in_a_new_process() -> Iterator[None]:
    drift.forget()
    yield
    drift.forget()


def deployment(**members: Any) -> Deployment:
    """Read a deployment as the client does."""
    body = json.dumps({"id": str(ID), **members}).encode()
    found: Deployment = answering(body=body).client().serving.get(ID)
    return found


def test_what_cannot_be_read_is_absent_and_kept_as_it_came() -> None:
    found = deployment(created_at="yesterday", lb_port="many", duration=1.5, m_name="m")
    assert (found.created_at, found.lb_port, found.duration) == (None, None, None)
    assert found.model_extra == {"created_at": "yesterday", "lb_port": "many", "duration": 1.5}
    assert found.m_name == "m"
    for dumped in (found.model_dump(), json.loads(found.model_dump_json())):
        assert (dumped["created_at"], dumped["lb_port"]) == ("yesterday", "many")
    assert "created_at='yesterday'" in repr(found)


def test_such_an_object_is_copied_pickled_and_changed_like_any() -> None:
    found = deployment(created_at="yesterday", lb_port="many")
    for again in (copy.deepcopy(found), pickle.loads(pickle.dumps(found)), found.model_copy()):
        assert again == found
    changed = found.model_copy(update={"lb_port": 80})
    assert changed.model_dump()["lb_port"] == changed.lb_port == 80
    found.lb_port = 81
    assert found.model_dump()["lb_port"] == 81


def test_an_id_that_is_no_uuid_is_a_text_and_names_the_thing() -> None:
    platform = answering(body=b'{"id": "d-1", "m_id": 5}')
    client = platform.client()
    found = client.serving.get(ID)
    assert (found.id, found.m_id) == ("d-1", "5")
    client.serving.get(found.id)
    assert platform.paths()[-1] == "/serving/deployment/d-1"
    client.serving.watch(found.id)
    with pytest.raises(InvalidArgumentError, match="'d-1' is not an id"):
        client.serving.watch("d-1")
    client.serving.watch(OpaqueId("d-1"))
    assert deployment().id == ID


def test_null_is_absent_where_there_is_a_default() -> None:
    found = deployment(instances=None, features=None, autoscaling=None)
    assert (found.instances, found.features, found.autoscaling) == ([], [], None)
    assert not found.model_extra


def test_a_member_the_class_requires_says_that_it_did_not_come() -> None:
    body = b'{"token": "t", "pat": {"id": "p", "name": "n"}}'
    made = decode(body, CreatedPAT)
    assert made.token.get_secret_value() == "t"
    assert made.pat.name == "n"
    assert repr(made)
    with pytest.raises(ResponseValidationError, match=r"PAT\.jti"):
        _ = made.pat.jti


def test_a_thing_with_an_id_may_lack_its_name() -> None:
    body = json.dumps({"id": str(ID), "author": "a"}).encode()
    found = answering(body=body).client().models.get(ID)
    assert (found.id, found.author) == (ID, "a")
    with pytest.raises(ResponseValidationError, match=r"Model\.name"):
        _ = found.name


@pytest.mark.parametrize("body", [b'{"m_name": "m"}', b'{"id": null}', b'{"id": {}}', b"null"])
def test_what_is_essential_fails_at_once(body: bytes) -> None:
    with pytest.raises(ResponseValidationError, match=r"serving\.get_deployment"):
        answering(body=body).client().serving.get(ID)


def test_a_row_that_cannot_be_read_costs_no_other() -> None:
    rows: list[Any] = [{"id": str(UUID(int=n)), "lb_port": n} for n in range(1_000)]
    rows[7] = "no deployment"
    rows[8] = {"m_name": "nobody knows its id"}
    rows[9]["lb_port"] = "many"
    found = answering(body=json.dumps(rows).encode()).client().serving.list()
    assert len(found) == 998
    assert isinstance(found, ItemList)
    assert found.left_out == [rows[7], rows[8]]
    assert found[7].model_extra == {"lb_port": "many"}


def test_rows_of_a_member_are_kept_beside_it() -> None:
    rows = [{"id": "i-1"}, "no instance"]
    found = deployment(instances=rows)
    assert [one.id for one in found.instances] == ["i-1"]
    assert found.model_extra == {"instances": rows}
    assert found.model_dump()["instances"] == rows


def test_a_list_of_something_else_is_no_empty_list() -> None:
    for body in (b'["a", "b"]', b'{"detail": ["no"]}', b'{"error": "no"}', b'"x"'):
        with pytest.raises(ResponseValidationError):
            answering(body=body).client().serving.list()


def test_rows_that_are_left_out_count_for_the_next_page() -> None:
    pages: list[list[Any]] = [["odd", {"id": "1"}], [{"id": "2"}, None]]

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", 0))
        items = pages[start // 2] if start < 4 else []
        return httpx.Response(200, json={"items": items, "total": 4})

    platform = Platform(answer)
    request = list_documents(source_id=str(ID))
    found = platform.client().raw.pages(request, IndexedDocument, page_size=2, prefetch=0)
    assert [one.id for one in found] == ["1", "2"]
    assert [one.url.params.get("offset", "0") for one in platform.requests] == ["0", "2"]


@pytest.mark.parametrize("name", ["items", "data", "results", "deployments"])
def test_a_list_is_found_where_it_is_wrapped(name: str) -> None:
    body = json.dumps({name: [{"id": str(ID)}], "total": 1}).encode()
    assert [one.id for one in answering(body=body).client().serving.list()] == [ID]


def test_a_bare_list_is_taken_for_its_wrapper() -> None:
    body = json.dumps([{"id": str(ID), "jti": "j"}]).encode()
    assert [one.jti for one in answering(body=body).client().auth.pats.list()] == ["j"]


def test_damaged_text_costs_only_itself() -> None:
    body = b'[{"id": "%s", "m_name": "half \\ud83d of it"}, {"id": "2"}]' % str(ID).encode()
    found = answering(body=body).client().serving.list()
    assert [one.m_name for one in found] == ["half \ufffd of it", None]
    assert deployment(m_name="\U0001f600").m_name == "\U0001f600"
    assert decode(b'{"id": "x", "m_name": "\xff"}', Deployment).m_name == "\ufffd"


def test_an_answer_of_an_engine_is_read_as_widely() -> None:
    call = {"function": {"name": "add", "arguments": {"a": 1}}}
    parts = [{"type": "text", "text": "one"}, {"type": "image"}, {"type": "text", "text": " two"}]
    body = {
        "created": 1767225600.25,
        "choices": [{"message": {"content": parts, "tool_calls": [call]}}],
    }
    found = decode(json.dumps(body).encode(), ChatCompletion)
    assert found.created == 1767225600.25
    assert found.text == "one two"
    assert json.loads(found.tool_calls[0].function.arguments or "") == {"a": 1}  # type: ignore[union-attr]  # not None
    assert decode(b'{"choices": null}', ChatCompletion).text == ""


def test_a_secret_of_another_form_is_not_shown() -> None:
    made = decode(b'{"token": {"value": "SECRET"}, "pat": {"id": "p", "jti": "j"}}', CreatedPAT)
    assert "SECRET" in made.token.get_secret_value()
    assert "SECRET" not in f"{made!r} {made.model_dump_json()}"


def test_strict_refuses_what_the_contract_does_not_say(monkeypatch: pytest.MonkeyPatch) -> None:
    body = b'{"id": "d-1"}'
    for options in ({"strict": True}, {"config": SDKConfig(strict=True)}):
        with pytest.raises(ResponseValidationError, match="id: "):
            answering(body=body).client(**options).serving.get(ID)
    monkeypatch.setenv("KAMIWAZA_STRICT", "1")
    with pytest.raises(ResponseValidationError):
        answering(body=body).client().serving.get(ID)


def test_the_raw_layer_is_always_strict() -> None:
    from kamiwaza_api.api.serving import get_deployment

    with pytest.raises(ResponseValidationError) as caught:
        answering(body=b'{"id": "d-1"}').client().raw.send(get_deployment(ID))
    assert caught.value.content == b'{"id": "d-1"}'


def test_drift_is_said_once_without_values(caplog: pytest.LogCaptureFixture) -> None:
    rows = [{"id": str(ID), "created_at": "VALUE", "instances": [{"id": "VALUE"}]}] * 3
    with caplog.at_level(logging.WARNING, "kamiwaza"):
        for _ in range(2):
            answering(body=json.dumps(rows).encode()).client().serving.list()
    reply = [record.getMessage() for record in caplog.records]
    assert len(reply) == 2
    assert all("serving.list_deployments" in one and "VALUE" not in one for one in reply)
    assert any("[].created_at" in one for one in reply)
    assert any("[].instances[].id" in one for one in reply)
