"""Objects of datasets: sent again or not, conditions, names that are hard to send."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kamiwaza.concurrency.deadline import time_left
from kamiwaza.errors import InvalidArgumentError, RateLimitError, ServiceUnavailableError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.http.in_process import SandboxTransport
from kamiwaza.sandbox.message import Answer, Request
from kamiwaza.schemas.dataset_objects import DatasetObject, entity_tag
from kamiwaza.schemas.datasets import Dataset
from tests.halves import Half

CREATE = "catalog.create_dataset_object_v2"
ODD = "a/b c?d#e,(f)&g=h%2F../ü\u2028;+"


@pytest.fixture
def dataset(half: Half) -> Dataset:
    found: Dataset = half.do(
        half.client.catalog.datasets.get_or_create(ODD, platform="kw", writable=True)
    )
    return found


def test_a_file_is_sent_again_where_it_can_be(half: Half, dataset: Dataset, tmp_path: Path) -> None:
    objects = half.client.catalog.datasets.objects
    path = tmp_path / "file.bin"
    path.write_bytes(bytes(range(256)) * 1000)
    half.sandbox.fail_next(status=503, retry_after=1.0, operation=CREATE)
    seen: list[tuple[int, int | None]] = []
    item = half.do(
        objects.create(dataset, file=path, progress=lambda e: seen.append((e.done, e.total)))
    )
    assert item.size_bytes == 256_000
    assert seen[-1] == (256_000, 256_000)
    memory = io.BytesIO()
    half.do(objects.download(dataset, item, memory, expected_sha256=item.sha256))
    assert memory.getvalue() == path.read_bytes()
    half.sandbox.fail_next(status=503, retry_after=1.0, operation=CREATE)
    with pytest.raises(ServiceUnavailableError):
        half.do(objects.create(dataset, file=iter([b"x"]), logical_path="once"))
    assert half.do(objects.list(dataset)) == [item]


def test_a_download_goes_into_a_folder_by_its_own_name(
    half: Half, dataset: Dataset, tmp_path: Path
) -> None:
    objects = half.client.catalog.datasets.objects
    item = half.do(objects.create(dataset, file=b"1,2", logical_path="deep/down/table.csv"))
    result = half.do(objects.download(dataset, item, tmp_path))
    assert result.path == tmp_path / "table.csv"
    assert result.etag == item.if_match


def test_the_condition_is_a_quoted_etag(half: Half, dataset: Dataset) -> None:
    objects = half.client.catalog.datasets.objects
    item = half.do(objects.create(dataset, file=b"1", logical_path="a"))
    half.do(objects.replace(dataset, item, file=b"2"))
    (put,) = half.sent("PUT", "/objects/")
    assert put.request.header("if-match") == f'"{item.etag}"'
    assert entity_tag('"x"') == '"x"'
    assert entity_tag("*") == "*"
    for empty in (lambda: entity_tag(""), lambda: DatasetObject(item_id=item.item_id).if_match):
        with pytest.raises(InvalidArgumentError):
            empty()


def test_a_condition_that_was_met_is_not_tried_twice(half: Half, dataset: Dataset) -> None:
    objects = half.client.catalog.datasets.objects
    item = half.do(objects.create(dataset, file=b"1", logical_path="a"))
    half.sandbox.fail_next(status=502, operation="catalog.replace_dataset_object_v2")
    with pytest.raises(Exception, match="502"):
        half.do(objects.replace(dataset, item, file=b"2"))
    assert len(half.sent("PUT", "/objects/")) == 1


def test_urns_arrive_to_the_letter(half: Half, dataset: Dataset) -> None:
    catalog = half.client.catalog
    assert ODD in dataset.urn
    assert half.do(catalog.datasets.get(dataset.urn)) == dataset
    assert half.do(catalog.datasets.get_gate(dataset.urn)) is None
    assert half.do(catalog.datasets.objects.list(dataset.urn)) == []
    container = half.do(catalog.containers.get_or_create(ODD))
    half.do(catalog.containers.add_dataset(container, dataset))
    assert half.do(catalog.containers.get(container)).datasets == [dataset.urn]
    secret = half.do(catalog.secrets.get_or_create(ODD, value="1234", owner=ODD))
    assert half.do(catalog.secrets.get(secret.urn)).urn == secret.urn
    for call in (catalog.datasets.get, catalog.containers.get, catalog.secrets.get):
        with pytest.raises(InvalidArgumentError, match="must not be empty"):
            half.do(call(""))


def test_a_purge_too_many(half: Half, dataset: Dataset) -> None:
    objects = half.client.catalog.datasets.objects
    item = half.do(objects.create(dataset, file=b"1", logical_path="a"))
    tombstone = half.do(objects.delete(dataset, item))
    half.sandbox.fail_next(
        status=429, retry_after=120.0, count=9, operation="catalog.purge_dataset_object_v2"
    )
    with pytest.raises(RateLimitError) as caught:
        half.do(objects.purge(dataset, tombstone))
    assert caught.value.retry_after == 120.0


@pytest.mark.parametrize(("deadline", "longest"), [(None, 86_400.0), (20.0, 20.0)])
def test_a_file_may_take_longer_than_other_calls(deadline: float | None, longest: float) -> None:
    lefts: dict[str, float] = {}
    with Sandbox() as sandbox:

        def handle(request: Request) -> Answer:
            lefts[request.method] = time_left() or 0.0
            return sandbox.handle(request)

        options = {} if deadline is None else {"deadline": deadline}
        with sandbox.client(transport=SandboxTransport(handle), **options) as client:
            datasets = client.catalog.datasets
            dataset = datasets.get_or_create("a", platform="kw", writable=True)
            datasets.objects.create(dataset, file=b"1", logical_path="a")
    assert lefts["POST"] == pytest.approx(longest, abs=5)
    assert lefts["GET"] <= 60
