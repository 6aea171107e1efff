"""The console: readiness, credentials, providers, and the start of durable operations."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    InvalidArgumentError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.operations import AcceptedOperation, OperationRecord
from kamiwaza.schemas.providers import CredentialReference, ModelProvider, ProviderConnection
from kamiwaza.schemas.readiness import PlatformReadiness
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage

KEY = f"{PREFIX}credential"
WORKROOM = "00000000-0000-4000-8000-00000000000a"


def test_readiness(stage: Stage) -> None:
    ready = stage.do(stage.user.platform.readiness())
    assert isinstance(ready, PlatformReadiness)
    assert not ready.ok
    assert ready.missing
    assert ready.sections[0].count == 1


def test_a_provider_and_its_credential(stage: Stage) -> None:
    platform = stage.client.platform
    reference = stage.do(platform.credentials.intake(KEY))
    assert isinstance(reference, CredentialReference)
    made = stage.do(
        platform.model_providers.create(
            name="router",
            provider=ModelProvider.OPENROUTER,
            model="some/model",
            credential_ref=reference,
        )
    )
    assert isinstance(made, ProviderConnection)
    assert made.model == "some/model"
    assert [one.id for one in stage.do(platform.model_providers.list())] == [made.id]


def test_a_provider_without_its_credential(stage: Stage) -> None:
    create = stage.client.platform.model_providers.create
    with pytest.raises(ResourceNotFoundError):
        stage.do(create(name="a", provider="bedrock", model="m", credential_ref="cred_recorded"))


@pytest.mark.breaks_contract("nobody knows this provider")
def test_a_provider_nobody_knows(stage: Stage) -> None:
    create = stage.client.platform.model_providers.create
    with pytest.raises(ValidationError):
        stage.do(create(name="a", provider="abacus", model="m", credential_ref="cred_recorded"))


def test_providers_take_an_administrator(stage: Stage) -> None:
    platform = stage.user.platform
    with pytest.raises(PermissionDeniedError):
        stage.do(platform.credentials.intake(KEY))
    with pytest.raises(PermissionDeniedError):
        stage.do(platform.model_providers.list())


def test_connect_and_index(stage: Stage) -> None:
    platform = stage.client.platform
    job = stage.do(
        platform.connect_and_index(
            NOBODY,
            dataset_name="Reports",
            selection_ids=["report-q3"],
            workroom=WORKROOM,
            indexing_profile="semantic",
        )
    )
    record = stage.do(job.wait())
    assert isinstance(record, OperationRecord)
    assert {"kind": "workroom", "id": WORKROOM} in record.resource_refs
    with pytest.raises(InvalidArgumentError):
        stage.do(platform.connect_and_index(NOBODY, dataset_name="Nothing"))


def test_the_same_key_begins_once(stage: Stage) -> None:
    platform = stage.client.platform
    jobs = [
        stage.do(
            platform.connect_and_index(
                NOBODY,
                dataset_name="Uploads",
                file_refs=["file-1"],
                mode="reindex",
                idempotency_key=key,
            )
        )
        for key in ("nightly-1", "nightly-1", "nightly-2")
    ]
    assert jobs[0].id == jobs[1].id != jobs[2].id


def test_asking_for_access(stage: Stage) -> None:
    requests = stage.client.platform.access_requests
    job = stage.do(
        requests.create("workroom", WORKROOM, capability="editor", reason="I write there")
    )
    record = stage.do(stage.client.operations.get(job.id))
    (asked,) = [ref["id"] for ref in record.resource_refs if ref["kind"] == "access_request"]
    answered = stage.do(requests.resolve(asked, decision="approved"))
    assert isinstance(answered, AcceptedOperation)
    assert answered.id == record.id
    with pytest.raises(ConflictError):
        stage.do(requests.resolve(asked, decision="denied"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(requests.resolve(NOBODY, decision="denied"))
    assert stage.do(job.wait()).ok


def test_artifacts(stage: Stage) -> None:
    create = stage.client.platform.artifacts.create
    job = stage.do(
        create(kind="summary", title="Q3", source_results=["result-1"], workroom=WORKROOM)
    )
    assert stage.do(job.wait()).title == "Q3"


@pytest.mark.breaks_contract("something has to be written about")
def test_an_artifact_of_nothing(stage: Stage) -> None:
    create = stage.client.platform.artifacts.create
    with pytest.raises(ValidationError):
        stage.do(create(kind="summary", title="Q3", source_results=[]))
