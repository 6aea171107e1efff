"""Indexes of datasets: stage by stage, in need of another revision, degraded, and gone."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    InvalidArgumentError,
    OperationCancelledError,
    OperationFailedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.context_dataset_indexes import (
    DatasetIndex,
    IndexStage,
    IndexStatus,
    StageState,
)
from tests.halves import Half

URN = "urn:li:dataset:(urn:li:dataPlatform:s3,notes,PROD)"


def test_the_stages_of_the_work(half: Half) -> None:
    do, indexes = half.do, half.client.context.dataset_indexes
    job = do(indexes.create(URN))
    work = do(indexes.get_job(job.start_values["job_id"]))
    assert work.current_stage.stage is IndexStage.MATERIALIZE
    assert [one.state for one in work.stages if one.stage == "graph"] == [StageState.SKIPPED]
    half.advance(30)
    assert do(indexes.get_job(work.job_id)).current_stage.stage is IndexStage.LEXICAL
    assert not do(indexes.get(job.id)).is_searchable
    do(job.wait())
    work = do(indexes.get_job(work.job_id))
    assert (work.current_stage, work.failed_stage, work.state) == (None, None, "succeeded")


def test_a_stage_that_fails(half: Half) -> None:
    do, indexes = half.do, half.client.context.dataset_indexes
    half.sandbox.fail_operation("context.dataset_index", reason="no vectors")
    job = do(indexes.create(URN))
    with pytest.raises(OperationFailedError, match="no vectors"):
        do(job.wait())
    failed = do(indexes.get_job(job.start_values["job_id"])).failed_stage
    assert (failed.stage, failed.error_detail) == (IndexStage.LEXICAL, "no vectors")
    again = do(indexes.retry(job.id))
    assert do(again.wait()).is_current
    assert do(indexes.get_job(again.start_values["job_id"])).stages[0].attempts == 2


def test_a_changed_dataset_needs_another_revision(half: Half) -> None:
    do, client = half.do, half.client
    objects, indexes = client.catalog.datasets.objects, client.context.dataset_indexes
    dataset = do(client.catalog.datasets.create("n", platform="kamiwaza", writable=True))
    do(objects.create(dataset, file=b"The moon is far.", logical_path="moon.txt"))
    index = do(do(indexes.create(dataset)).wait())
    do(objects.create(dataset, file=b"The sun is hot.", logical_path="sun.txt"))
    stale = do(indexes.get(index))
    assert (stale.is_searchable, stale.is_current) == (True, False)
    # Searching sees the revision that is active until the next one is.
    job = do(indexes.create(dataset))
    assert do(indexes.search(index, "sun")).texts == []
    fresh = do(job.wait())
    assert (fresh.id, fresh.active_revision) == (index.id, 2)
    assert do(indexes.search(index, "sun")).texts == ["The sun is hot."]
    assert [one.id for one in do(indexes.list(dataset=dataset))] == [index.id]
    assert do(indexes.list(dataset="urn:other")) == []


def test_searching_without_words(half: Half) -> None:
    do, indexes = half.do, half.client.context.dataset_indexes
    index = do(do(indexes.create(URN, profile="semantic_lexical_graph")).wait())
    half.sandbox.set_readiness("lexical", "degraded", reason="words are being indexed")
    half.sandbox.set_readiness("graph", "degraded", reason="the graph sleeps")
    found = do(indexes.search(index, "moon", enable_graph_search=True))
    assert found.degraded
    assert "the graph sleeps" in found.degradation_reasons
    assert not found.meta.graph_used
    half.sandbox.set_readiness("graph", "ready")
    with pytest.raises(InvalidArgumentError, match="part: one of"):
        half.sandbox.set_readiness("heart")


def test_what_is_left_of_a_deleted_index_goes(half: Half) -> None:
    do, indexes = half.do, half.client.context.dataset_indexes
    index = do(do(indexes.create(URN)).wait())
    removal = do(indexes.delete(index))
    assert removal.state == "pending"
    again = half.new_client().operation(removal.token)
    assert do(removal.wait()).status is IndexStatus.TOMBSTONED
    half.advance(100)
    assert do(again.wait()) is None
    with pytest.raises(ResourceNotFoundError):
        do(indexes.get(index))


def test_an_index_is_given_up(half: Half) -> None:
    do, indexes = half.do, half.client.context.dataset_indexes
    job = do(indexes.create(URN))
    do(job.cancel())
    with pytest.raises(OperationCancelledError):
        do(job.wait())


def test_an_index_as_an_older_platform_tells_of_it() -> None:
    answer = {"binding_id": "22222222-2222-4222-8222-222222222222", "dataset_urn": URN}
    index = DatasetIndex.model_validate({**answer, "status": "active"})
    assert (index.is_searchable, index.is_current) == (False, False)
    index = DatasetIndex.model_validate({**answer, "status": "degraded", "active_revision": 3})
    assert (index.is_searchable, index.is_current) == (True, True)
