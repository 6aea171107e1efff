"""Indexes of datasets."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ConflictError, OperationFailedError, ResourceNotFoundError
from kamiwaza.schemas.context_dataset_indexes import (
    DatasetIndex,
    DatasetIndexJob,
    IndexStatus,
)
from kamiwaza.schemas.context_search import DatasetSearchResults
from tests.contract.tape.stage import NOBODY, Stage

URN = "urn:li:dataset:(urn:li:dataPlatform:s3,notes,PROD)"


def indexed(stage: Stage) -> DatasetIndex:
    job = stage.do(stage.client.context.dataset_indexes.create(URN))
    found: DatasetIndex = stage.do(job.wait(poll_interval=30))
    return found


def test_a_dataset_is_indexed(stage: Stage) -> None:
    indexes = stage.client.context.dataset_indexes
    job = stage.do(indexes.create(URN, profile="semantic_lexical_graph"))
    work = stage.do(indexes.get_job(job.start_values["job_id"]))
    assert isinstance(work, DatasetIndexJob)
    assert str(work.binding_id) == job.id
    assert [one.attempts for one in work.stages] == [1, 0, 0, 0, 0]
    found = stage.do(job.wait(poll_interval=30))
    assert isinstance(found, DatasetIndex)
    assert (found.is_current, found.is_searchable) == (True, True)
    work = stage.do(indexes.get_job(work.job_id))
    assert all(one.finished_at > one.started_at for one in work.stages)
    assert [one.id for one in stage.do(indexes.list(dataset=URN))] == [found.id]
    # Asked for again it is there already.
    again = stage.do(indexes.create(URN, profile="semantic_lexical_graph"))
    assert stage.do(again.wait()).id == found.id
    assert stage.do(indexes.watch(found).wait()).id == found.id


def test_searching_a_dataset(stage: Stage) -> None:
    indexes = stage.client.context.dataset_indexes
    found = indexed(stage)
    results = stage.do(
        indexes.search(
            found, "moon", top_k=3, enable_graph_search=False, max_iterations=2, synthesize=True
        )
    )
    assert isinstance(results, DatasetSearchResults)
    assert (results.texts, results.sources_by_file, results.degraded) == ([], {}, False)
    assert results.meta.dataset_urn == URN
    assert results.degradation_reasons == []


def test_an_index_that_fails_is_tried_again(stage: Stage) -> None:
    indexes = stage.client.context.dataset_indexes
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("context.dataset_index", reason="no vectors")
    )
    job = stage.do(indexes.create(URN))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait(poll_interval=30))
    assert caught.value.reason == "no vectors"
    work = stage.do(indexes.get_job(job.start_values["job_id"]))
    assert [one.error_detail for one in work.stages] == [None, None, "no vectors", None, None]
    index = stage.do(indexes.get(job.id))
    assert not index.is_searchable
    with pytest.raises(ConflictError):
        stage.do(indexes.search(index, "moon"))
    assert stage.do(stage.do(indexes.retry(index)).wait(poll_interval=30)).is_current


def test_an_index_is_deleted(stage: Stage) -> None:
    indexes = stage.client.context.dataset_indexes
    found = indexed(stage)
    left = stage.do(stage.do(indexes.delete(found)).wait())
    assert left.status is IndexStatus.TOMBSTONED
    assert not left.is_searchable
    assert stage.do(indexes.list()) == []
    with pytest.raises(ConflictError):
        stage.do(indexes.search(found, "moon"))


def test_no_such_index(stage: Stage) -> None:
    indexes = stage.client.context.dataset_indexes
    for call in (indexes.get, indexes.get_job, indexes.retry, indexes.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
