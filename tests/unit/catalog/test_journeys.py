"""From a source to its rows, and from a file to its index."""

from __future__ import annotations

import io

from tests.halves import Half


def test_a_source_becomes_rows(half: Half) -> None:
    client = half.client
    job = half.do(client.ingestion.run(source_type="s3", options={"bucket": "sales"}))
    run = half.do(job.wait())
    assert run.ok
    dataset = half.do(client.catalog.datasets.get(run.urns[0]))
    assert dataset.location == "s3://sales"
    assert half.do(client.catalog.datasets.get_schema(dataset)).types
    rows = half.items(client.retrieval.rows(dataset))
    assert rows
    source = half.do(
        client.ingestion.register_source(source_type="postgres", connection={"database": "shop"})
    )
    urns = half.do(client.catalog.containers.iter_datasets(source.container_urn).to_list())
    assert urns == source.dataset_urns
    found = half.items(client.retrieval.rows(urns[0], order_by="id", limit=2))
    assert len(found) == 2


def test_a_file_becomes_an_index(half: Half) -> None:
    client = half.client
    datasets, indexes = client.catalog.datasets, client.context.dataset_indexes
    dataset = half.do(
        datasets.create("notes (all)", platform="kamiwaza", writable=True, storage="object")
    )
    half.do(datasets.set_schema(dataset, fields={"text": "string"}))
    item = half.do(datasets.objects.create(dataset, file=b"The sky is blue.", logical_path="a.txt"))
    item = half.do(datasets.objects.replace(dataset, item, file=b"The sky is grey today."))
    memory = io.BytesIO()
    half.do(datasets.objects.download(dataset, item, memory))
    assert memory.getvalue() == b"The sky is grey today."
    index = half.do(half.do(indexes.create(dataset)).wait())
    assert index.is_current
    assert index.active_revision == half.do(datasets.get(dataset)).content_revision == 2
    assert half.do(indexes.search(index, "sky")).results.results
    half.do(datasets.objects.delete(dataset, item))
    assert not half.do(indexes.get(index)).is_current
    again = half.do(half.do(indexes.create(dataset)).wait())
    assert (again.binding_id, again.active_revision) == (index.binding_id, 3)
    assert not half.do(indexes.search(index, "sky")).results.results
    half.do(half.do(indexes.delete(index)).wait())
    half.do(datasets.delete(dataset))
    assert half.do(datasets.exists(dataset)) is False
