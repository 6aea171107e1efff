"""Objects of writable datasets: upload, download, etags, delete, purge."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest

from kamiwaza.errors import (
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    PermissionDeniedError,
    PreconditionFailedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.dataset_objects import (
    DatasetObject,
    DatasetObjectTombstone,
    ObjectState,
    PurgedDatasetObject,
)
from kamiwaza.schemas.datasets import Dataset
from tests.contract.tape.stage import NOBODY, Stage

FIRST, SECOND = b"a,b\n1,2\n", b"a,b\n1,2\n3,4\n"


def writable(stage: Stage, name: str = "my notes/2026 (draft)") -> Dataset:
    """Return a dataset that takes objects."""
    found: Dataset = stage.do(
        stage.client.catalog.datasets.get_or_create(name, platform="kamiwaza", writable=True)
    )
    return found


def test_create_replace_download_delete(stage: Stage, tmp_path: Path) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    item = stage.do(objects.create(dataset, file=FIRST, logical_path="tables/a.csv"))
    assert isinstance(item, DatasetObject)
    assert (item.logical_path, item.size_bytes, item.item_revision) == ("tables/a.csv", 8, 1)
    assert item.is_live
    newer = stage.do(objects.replace(dataset, item, file=SECOND))
    assert (newer.item_id, newer.item_revision) == (item.item_id, 2)
    assert newer.sha256 == hashlib.sha256(SECOND).hexdigest()
    target = tmp_path / "a.csv"
    result = stage.do(
        objects.download(dataset, newer, target, expected_sha256=newer.sha256, progress=None)
    )
    assert (result.size, result.etag) == (len(SECOND), newer.if_match)
    assert target.read_bytes() == SECOND
    tombstone = stage.do(objects.delete(dataset, newer))
    assert isinstance(tombstone, DatasetObjectTombstone)
    assert tombstone.purge_eligible_at is not None
    assert stage.do(objects.list(dataset)) == []
    (kept,) = stage.do(objects.list(dataset, state=ObjectState.TOMBSTONED))
    assert (kept.item_id, kept.is_live) == (item.item_id, False)
    assert not stage.do(objects.get(dataset, item)).is_live
    with pytest.raises(ResourceNotFoundError):
        stage.do(objects.download(dataset, item, io.BytesIO()))


def test_what_can_be_sent(stage: Stage, tmp_path: Path) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    path = tmp_path / "from a path.txt"
    path.write_bytes(FIRST)
    seen: list[int] = []
    item = stage.do(
        objects.create(dataset, file=path, progress=lambda event: seen.append(event.done))
    )
    assert item.logical_path == "from a path.txt"
    assert seen[-1] == len(FIRST)
    stage.do(objects.create(dataset, file=str(path), logical_path="text.txt"))
    stage.do(objects.create(dataset, file=io.BytesIO(FIRST), logical_path="open.txt"))
    stage.do(objects.create(dataset, file=iter([FIRST[:3], FIRST[3:]]), logical_path="bits.txt"))
    found = stage.do(objects.list(dataset, state="all"))
    assert {(one.size_bytes, one.etag) for one in found} == {(item.size_bytes, item.etag)}
    assert stage.do(stage.client.catalog.datasets.get(dataset)).content_revision == 4


def test_a_change_under_another_etag(stage: Stage) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    item = stage.do(objects.create(dataset, file=FIRST, logical_path="a"))
    newer = stage.do(objects.replace(dataset, item.item_id, file=SECOND, if_match=item.etag))
    same = stage.do(objects.replace(dataset, newer, file=SECOND))
    assert same == newer
    with pytest.raises(PreconditionFailedError):
        stage.do(objects.replace(dataset, item, file=FIRST))
    with pytest.raises(PreconditionFailedError):
        stage.do(objects.delete(dataset, item))
    with pytest.raises(BadRequestError):
        stage.do(objects.delete(dataset, item.item_id, if_match='W/"weak"'))
    with pytest.raises(InvalidArgumentError, match="if_match"):
        stage.do(objects.delete(dataset, item.item_id))
    assert stage.do(objects.delete(dataset, str(item.item_id), if_match="*")).item_revision == 3


def test_places_that_are_taken_or_outside(stage: Stage) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    stage.do(objects.create(dataset, file=FIRST, logical_path="a"))
    with pytest.raises(ConflictError):
        stage.do(objects.create(dataset, file=FIRST, logical_path="a"))
    with pytest.raises(BadRequestError):
        stage.do(objects.create(dataset, file=FIRST, logical_path="../a"))
    readable = stage.do(stage.client.catalog.datasets.create("fixed", platform="s3"))
    with pytest.raises(ConflictError):
        stage.do(objects.create(readable, file=FIRST, logical_path="a"))


def test_purge(stage: Stage) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    item = stage.do(objects.create(dataset, file=FIRST, logical_path="a"))
    with pytest.raises(ConflictError):
        stage.do(objects.purge(dataset, item))
    tombstone = stage.do(objects.delete(dataset, item))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.catalog.datasets.objects.purge(dataset, item))
    purged = stage.do(objects.purge(dataset, tombstone))
    assert isinstance(purged, PurgedDatasetObject)
    assert (purged.item_id, purged.state) == (item.item_id, ObjectState.PURGED)
    with pytest.raises(ResourceNotFoundError):
        stage.do(objects.get(dataset, item))


def test_nothing_there(stage: Stage) -> None:
    objects = stage.client.catalog.datasets.objects
    dataset = writable(stage)
    for call in (objects.get, objects.purge):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(dataset, NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(objects.list("urn:li:dataset:(urn:li:dataPlatform:s3,none,PROD)"))
