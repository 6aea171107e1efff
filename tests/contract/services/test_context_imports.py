"""Imports from connected services."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.context_imports import (
    EvaluatedImport,
    ImportItem,
    ImportOptions,
    SourceDescriptor,
)
from kamiwaza.schemas.context_pipeline_configs import ChunkingConfig, PipelineConfig
from tests.contract.tape.stage import Stage

CONNECTOR = "00000000-0000-4000-8000-00000000000c"


def source(title: str) -> SourceDescriptor:
    return SourceDescriptor(
        connector_id=CONNECTOR,
        provider="m365",
        source_type="file",
        source_ref=f"drive/{title}",
        display_title=title,
    )


def test_what_imports_can_do(stage: Stage) -> None:
    found = stage.do(stage.client.context.pipelines.import_options())
    assert isinstance(found, ImportOptions)
    assert [one.name for one in found.available_stages] == ["extract", "chunk", "embed", "index"]
    assert "text/plain" in found.supported_mime_types


def test_an_import_is_weighed(stage: Stage) -> None:
    evaluate = stage.client.context.pipelines.evaluate_import
    config = PipelineConfig(chunking=ChunkingConfig(chunk_size=100, chunk_overlap=100))
    found = stage.do(evaluate([source("plan.txt")], config=config))
    assert isinstance(found, EvaluatedImport)
    assert not found.ok
    assert [one.code for one in found.errors] == ["overlap_too_large"]
    assert stage.do(evaluate([source("plan.txt"), source("plan.txt")])).ok
    assert [one.code for one in stage.do(evaluate()).errors] == ["no_sources"]


def test_importing(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    stage.embedded(lambda sandbox: sandbox.fail_file("notes.txt", reason="gone"))
    job = stage.do(pipelines.create_import([source("plan.txt"), source("notes.txt")]))
    items = stage.do(pipelines.list_job_items(job.id)).items
    assert [item.filename for item in items] == ["plan.txt", "notes.txt"]
    found = stage.do(job.wait(poll_interval=50))
    assert not found.ok
    assert len(found.request_snapshot.sources) == 2
    listed = stage.do(pipelines.list_items())
    assert (listed.total_items, listed.truncated) == (2, False)
    assert isinstance(listed.items[0], ImportItem)
    failed = [item for item in listed.items if item.latest_failure_reason]
    assert [(item.filename, item.latest_failure_reason) for item in failed] == [
        ("notes.txt", "gone")
    ]
    again = stage.do(pipelines.rerun_items(failed, force=True))
    assert stage.do(again.wait(poll_interval=50)).ok
    listed = stage.do(pipelines.list_items())
    assert listed.ok
    assert all(item.last_successful_job_id for item in listed.items)


def test_an_item_nobody_imported(stage: Stage) -> None:
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.client.context.pipelines.rerun_items(["m365:nothing"]))
