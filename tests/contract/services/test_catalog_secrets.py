"""Secrets: create, list, delete. Values are never read back."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from kamiwaza.errors import ConflictError, ResourceNotFoundError
from kamiwaza.schemas.catalog_secrets import CatalogSecret
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import Stage

VALUE = f"{PREFIX}value-of-a-secret"
OWNER = "urn:li:corpuser:admin"


def test_create_read_delete(stage: Stage) -> None:
    secrets = stage.client.catalog.secrets
    found = stage.do(
        secrets.create("s3 key", value=SecretStr(VALUE), owner=OWNER, description="of s3")
    )
    assert isinstance(found, CatalogSecret)
    assert (found.name, found.owner, found.description) == ("s3 key", OWNER, "of s3")
    assert found.value is None
    urn = found.urn
    assert stage.do(secrets.get(urn)) == found
    assert stage.do(secrets.exists(found)) is True
    assert stage.do(secrets.delete(found)) is None
    assert stage.do(secrets.exists(urn)) is False
    with pytest.raises(ResourceNotFoundError):
        stage.do(secrets.get(urn))
    with pytest.raises(ResourceNotFoundError):
        stage.do(secrets.delete(urn))


def test_one_that_is_there(stage: Stage) -> None:
    secrets = stage.client.catalog.secrets
    made = stage.do(secrets.get_or_create("key", value=VALUE, owner=OWNER))
    assert stage.do(secrets.get_or_create("key", value=VALUE, owner=OWNER)).urn == made.urn
    with pytest.raises(ConflictError):
        stage.do(secrets.create("key", value=VALUE, owner=OWNER))
    again = stage.do(secrets.create("key", value=VALUE, owner=OWNER, clobber=True))
    assert again.urn == made.urn


def test_listing_and_finding(stage: Stage) -> None:
    secrets = stage.client.catalog.secrets
    for name in ("openai", "openai-old", "s3"):
        stage.do(secrets.create(name, value=VALUE, owner=OWNER))
    assert [one.name for one in stage.do(secrets.list())] == ["openai", "openai-old", "s3"]
    assert len(stage.do(secrets.list(query="openai"))) == 2
    assert stage.do(secrets.find("openai", owner=OWNER)).name == "openai"
    assert stage.do(secrets.find("openai", owner="urn:li:corpuser:other")) is None
