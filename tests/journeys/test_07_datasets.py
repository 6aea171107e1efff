"""Journey 7: write to a dataset, index it, search it, and index it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kamiwaza.errors import PreconditionFailedError, ResourceNotFoundError
from tests.journeys.conftest import Traveller


def written(traveller: Traveller, path: Path, text: str) -> tuple[str, Any]:
    """Return a dataset's URN and the object in it."""
    client, do = traveller.client, traveller.do
    urn = do(client.catalog.datasets.create("notes", platform="s3", writable=True)).urn
    do(client.catalog.datasets.set_schema(urn, fields={"text": "string"}))
    path.write_text(text)
    item = do(client.catalog.datasets.objects.create(urn, file=path, logical_path="a/notes.txt"))
    return urn, item


def test_write_index_search_delete(traveller: Traveller, tmp_path: Path) -> None:
    client, do = traveller.client, traveller.do
    path = tmp_path / "notes.txt"
    urn, item = written(traveller, path, "The moon is far.")
    assert do(client.catalog.datasets.get_schema(urn)).types == {"text": "string"}
    path.write_text("The moon is 384400 kilometres away.")
    newer = do(client.catalog.datasets.objects.replace(urn, item, file=path))
    assert newer.etag != item.etag
    result = do(client.catalog.datasets.objects.download(urn, newer, tmp_path / "copy.txt"))
    assert result.path.read_text() == "The moon is 384400 kilometres away."
    index = traveller.wait(client.context.dataset_indexes.create(urn))
    assert index.is_current
    found = do(client.context.dataset_indexes.search(index, "How far is the moon?"))
    assert "384400" in found.texts[0]
    do(client.catalog.datasets.objects.delete(urn, newer))
    stale = do(client.context.dataset_indexes.get(index))
    assert not stale.is_current
    again = traveller.wait(client.context.dataset_indexes.create(urn))
    assert again.is_current
    assert do(client.context.dataset_indexes.search(again, "moon")).texts == []
    traveller.wait(client.context.dataset_indexes.delete(again))
    assert do(client.context.dataset_indexes.list()) == []


def test_somebody_else_was_faster(traveller: Traveller, tmp_path: Path) -> None:
    objects = traveller.client.catalog.datasets.objects
    urn, item = written(traveller, tmp_path / "notes.txt", "one")
    traveller.do(objects.replace(urn, item, file=b"two"))
    with pytest.raises(PreconditionFailedError):
        traveller.do(objects.replace(urn, item, file=b"three"))
    with pytest.raises(PreconditionFailedError):
        traveller.do(objects.delete(urn, item))
    kept = traveller.do(objects.download(urn, item, tmp_path / "kept.txt"))
    assert kept.path.read_text() == "two"


def test_what_was_deleted_is_gone(traveller: Traveller, tmp_path: Path) -> None:
    objects = traveller.client.catalog.datasets.objects
    urn, item = written(traveller, tmp_path / "notes.txt", "one")
    traveller.do(objects.delete(urn, item))
    with pytest.raises(ResourceNotFoundError):
        traveller.do(objects.download(urn, item, tmp_path / "gone.txt"))
    assert not (tmp_path / "gone.txt").exists()
