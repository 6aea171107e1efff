"""The value of a secret appears in no object, error or log."""

from __future__ import annotations

import json
import logging
import pickle

import pytest
from pydantic import SecretStr

from kamiwaza.errors import ConflictError, InvalidArgumentError, ValidationError
from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.schemas.catalog_secrets import CatalogSecret, CreateSecret
from kamiwaza.schemas.ingestion import IngestRequest
from kamiwaza.serialization.json import encode_json
from tests.halves import Half

VALUE = "correct horse battery staple"
OWNER = "urn:li:corpuser:admin"


def test_it_arrives_and_is_not_given_back(half: Half) -> None:
    secrets = half.client.catalog.secrets
    urn = half.do(secrets.create("key", value=VALUE, owner=OWNER)).urn
    room = half.sandbox.state.stores.instance(Catalog)
    assert room.values[urn] == VALUE
    assert VALUE not in repr(room)
    half.do(secrets.create("key", value=SecretStr("other one"), owner=OWNER, clobber=True))
    assert room.values[urn] == "other one"
    assert half.do(secrets.get(urn)).value is None
    half.do(secrets.delete(urn))
    assert urn not in room.values


def test_objects_show_a_mask() -> None:
    body = CreateSecret(name="key", value=SecretStr(VALUE), owner=OWNER)
    assert VALUE not in f"{body!r} {body} {body.model_dump_json()} {body.model_dump()}"
    assert json.loads(encode_json(body))["value"] == VALUE
    # No server does this, and if one did it would not show.
    reported = CatalogSecret.model_validate({"urn": "urn:x", "name": "key", "value": VALUE})
    assert VALUE not in f"{reported!r} {reported} {reported.model_dump_json()}"
    ingest = IngestRequest(source_type="s3", kwargs={"secret_key": VALUE, "x": SecretStr(VALUE)})
    assert VALUE not in f"{ingest!r} {ingest}"
    assert json.loads(encode_json(ingest))["kwargs"]["x"] == VALUE


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (409, {"detail": f"Secret key={VALUE} exists"}),
        (422, {"detail": [{"loc": ["body"], "msg": f"no {VALUE}", "type": "x", "input": VALUE}]}),
        (500, VALUE),
    ],
)
def test_errors_that_repeat_it_do_not_show_it(
    half: Half, caplog: pytest.LogCaptureFixture, status: int, body: object
) -> None:
    caplog.set_level(logging.DEBUG)
    half.sandbox.fail_next(status=status, body=body, operation="catalog.create_secret")
    create = half.client.catalog.secrets.create
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whichever it is
        half.do(create(name="key", value=VALUE, owner=OWNER))
    error = caught.value
    shown = f"{error} {error!r} {vars(error)} {caplog.text}"
    assert VALUE not in shown
    assert VALUE.encode() not in pickle.dumps(error)
    assert isinstance(error, {409: ConflictError, 422: ValidationError}.get(status, Exception))


def test_a_wrong_argument_does_not_show_it(half: Half) -> None:
    create = half.client.catalog.secrets.create
    with pytest.raises(InvalidArgumentError) as caught:
        half.do(create(name=None, value=VALUE, owner=OWNER))
    assert "name" in str(caught.value)
    assert VALUE not in str(caught.value)
