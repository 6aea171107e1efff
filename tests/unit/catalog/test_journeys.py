"""From a source to its rows, and from a file to its index."""

from __future__ import annotations

import io

from tests.unit.colours import Colour


def test_a_source_becomes_rows(colour: Colour) -> None:
    client = colour.client
    job = colour.do(client.ingestion.run(source_type="s3", options={"bucket": "sales"}))
    run = colour.do(job.wait())
    assert run.ok
    dataset = colour.do(client.catalog.datasets.get(run.urns[0]))
    assert dataset.location == "s3://sales"
    assert colour.do(client.catalog.datasets.get_schema(dataset)).types
    rows = colour.items(client.retrieval.rows(dataset))
    assert rows
    source = colour.do(
        client.ingestion.register_source(source_type="postgres", connection={"database": "shop"})
    )
    urns = colour.do(client.catalog.containers.iter_datasets(source.container_urn).to_list())
    assert urns == source.dataset_urns
    found = colour.items(client.retrieval.rows(urns[0], order_by="id", limit=2))
    assert len(found) == 2


def test_a_file_becomes_an_index(colour: Colour) -> None:
    client = colour.client
    datasets, indexes = client.catalog.datasets, client.context.dataset_indexes
    dataset = colour.do(
        datasets.create("notes (all)", platform="kamiwaza", writable=True, storage="object")
    )
    colour.do(datasets.set_schema(dataset, fields={"text": "string"}))
    item = colour.do(
        datasets.objects.create(dataset, file=b"The sky is blue.", logical_path="a.txt")
    )
    item = colour.do(datasets.objects.replace(dataset, item, file=b"The sky is grey today."))
    memory = io.BytesIO()
    colour.do(datasets.objects.download(dataset, item, memory))
    assert memory.getvalue() == b"The sky is grey today."
    index = colour.do(colour.do(indexes.create(dataset)).wait())
    assert index.is_current
    assert index.active_revision == colour.do(datasets.get(dataset)).content_revision == 2
    assert colour.do(indexes.search(index, "sky")).results.results
    colour.do(datasets.objects.delete(dataset, item))
    assert not colour.do(indexes.get(index)).is_current
    again = colour.do(colour.do(indexes.create(dataset)).wait())
    assert (again.binding_id, again.active_revision) == (index.binding_id, 3)
    assert not colour.do(indexes.search(index, "sky")).results.results
    colour.do(colour.do(indexes.delete(index)).wait())
    colour.do(datasets.delete(dataset))
    assert colour.do(datasets.exists(dataset)) is False
