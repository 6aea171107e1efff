"""Ingestion: runs, schedules, and the metadata of sources."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from kamiwaza.errors import OperationFailedError, ResourceNotFoundError, ValidationError
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.ingestion import (
    EmitResult,
    IngestionHealth,
    IngestionJob,
    IngestionRun,
    SourceRegistration,
    SourceType,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import Stage


def test_reading_a_source(stage: Stage) -> None:
    options = {
        "bucket": "sales",
        "prefix": "2026",
        "secret_key": SecretStr(f"{PREFIX}secret_key"),
    }
    job = stage.do(stage.client.ingestion.run(source_type="s3", options=options))
    assert job.state is OperationState.SUCCEEDED
    run = stage.do(job.wait())
    assert isinstance(run, IngestionRun)
    assert run.ok
    (urn,) = run.urns
    found = stage.do(stage.client.catalog.datasets.get(urn))
    assert (found.name, found.platform) == ("sales/2026", "s3")
    assert stage.do(stage.client.catalog.datasets.get_schema(urn)).fields


def test_a_source_that_cannot_be_read(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("ingestion.run", reason="no such bucket"))
    job = stage.do(stage.client.ingestion.run(source_type="s3"))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert caught.value.reason == "no such bucket"
    assert isinstance(caught.value.last, IngestionRun)
    assert not caught.value.last.ok


def test_registering_a_source(stage: Stage) -> None:
    ingestion = stage.client.ingestion
    found = stage.do(
        ingestion.register_source(source_type=SourceType.POSTGRES, connection={"database": "shop"})
    )
    assert isinstance(found, SourceRegistration)
    assert found.source_type is SourceType.POSTGRES
    assert not found.content_materialized
    container = stage.do(stage.client.catalog.containers.get(found.container_urn))
    assert container.datasets == found.dataset_urns
    with pytest.raises(ValidationError) as caught:
        stage.do(ingestion.register_source(source_type="s3", connection={"prefix": "x"}))
    assert [str(error) for error in caught.value.errors] == [
        "body.connection.bucket: Field required"
    ]


def test_a_schedule(stage: Stage) -> None:
    jobs = stage.client.ingestion.jobs
    job = stage.do(
        jobs.create(
            "every night",
            schedule="0 3 * * *",
            source_type="file",
            conn_args={"path": "/srv/data"},
        )
    )
    assert job.id == "every night"
    first = stage.do(jobs.get("every night"))
    assert isinstance(first, IngestionJob)
    assert (first.job_id, first.has_run, first.ok) == ("every night", False, False)
    done = stage.do(jobs.watch("every night").wait(poll_interval=30))
    assert (done.ok, done.error_count) == (True, 0)
    assert done.last_run.tzinfo is not None
    assert stage.do(stage.client.catalog.datasets.exists(done.created_urns[0])) is True
    with pytest.raises(ResourceNotFoundError):
        stage.do(jobs.get("no such job"))


def test_a_schedule_that_fails(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("ingestion.job", reason="disk is full"))
    create = stage.client.ingestion.jobs.create
    job = stage.do(create("daily", schedule="@daily", source_type="file"))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait(poll_interval=30))
    assert caught.value.reason == "disk is full"
    assert isinstance(caught.value.last, IngestionJob)
    assert caught.value.last.error_count == 1


def test_a_change_of_metadata(stage: Stage) -> None:
    ingestion = stage.client.ingestion
    change = {"entityUrn": "urn:li:dataset:(x)", "aspectName": "status"}
    result = stage.do(ingestion.emit(mcp=change))
    assert isinstance(result, EmitResult)
    assert result.ok
    with pytest.raises(ValidationError):
        stage.do(ingestion.emit(mcp={}))


def test_health(stage: Stage) -> None:
    health = stage.do(stage.client.ingestion.health())
    assert isinstance(health, IngestionHealth)
    assert health.ok
