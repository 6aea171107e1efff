"""Containers: create, fill, list, empty, delete."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ConflictError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.schemas.containers import Container
from tests.contract.tape.stage import Stage

NO_URN = "urn:li:container:none/of, this (name)?"


def test_create_read_change_delete(stage: Stage) -> None:
    containers = stage.client.catalog.containers
    parent = stage.do(containers.create("all", platform="s3")).urn
    urn = stage.do(
        containers.create(
            "sales",
            platform="s3",
            description="of the year",
            parent=parent,
            tags=["x"],
            properties={"year": 2026},
        )
    ).urn
    found = stage.do(containers.get(urn))
    assert isinstance(found, Container)
    assert (found.name, found.parent_urn, found.properties) == ("sales", parent, {"year": 2026})
    assert stage.do(containers.get(parent)).sub_containers == [urn]
    changed = stage.do(containers.update(found, name="Sales", parent=None, tags=[]))
    assert (changed.name, changed.parent_urn, changed.tags) == ("Sales", None, [])
    assert changed.description == "of the year"
    assert stage.do(containers.delete(found)) is None
    assert stage.do(containers.exists(urn)) is False
    assert stage.do(containers.exists(parent)) is True


def test_datasets_in_a_container(stage: Stage) -> None:
    catalog = stage.client.catalog
    containers = catalog.containers
    container = stage.do(containers.get_or_create("tables"))
    urns = [
        stage.do(catalog.datasets.create(f"t{number}/a, b", platform="s3")).urn
        for number in range(3)
    ]
    for urn in urns:
        assert stage.do(containers.add_dataset(container, urn)) is None
    assert stage.do(catalog.datasets.get(urns[0])).container_urn == container.urn
    first = stage.do(containers.get(container, datasets_page_size=2))
    assert (first.datasets, first.has_more_datasets) == (urns[:2], True)
    rest = stage.do(containers.get(container, datasets_cursor=first.datasets_next_cursor))
    assert (rest.datasets, rest.has_more_datasets) == (urns[2:], False)
    page = containers.iter_datasets(container, page_size=2, prefetch=0)
    assert stage.do(page.to_list()) == urns
    assert stage.do(containers.remove_dataset(container, urns[1])) is None
    assert stage.do(containers.iter_datasets(container).to_list()) == [urns[0], urns[2]]
    with pytest.raises(ResourceNotFoundError):
        stage.do(containers.remove_dataset(container, urns[1]))


def test_listing_and_finding(stage: Stage) -> None:
    containers = stage.client.catalog.containers
    made = stage.do(containers.get_or_create("weather", platform="s3"))
    assert stage.do(containers.get_or_create("weather", platform="s3")) == made
    traffic = stage.do(containers.create("traffic"))
    assert (traffic.name, traffic.sub_containers) == ("traffic", [])
    assert [one.name for one in stage.do(containers.list())] == ["weather", "traffic"]
    assert stage.do(containers.list(query="weath")) == [made]
    assert stage.do(containers.find("weather")).urn == made.urn
    assert stage.do(containers.find("weather", platform="file")) is None
    with pytest.raises(ConflictError):
        stage.do(containers.create("weather"))


def test_registered_sources(stage: Stage) -> None:
    catalog = stage.client.catalog
    for bucket in ("one", "two", "three"):
        stage.do(
            stage.client.ingestion.register_source(source_type="s3", connection={"bucket": bucket})
        )
    page = catalog.containers.list_registered_sources(page_size=2, prefetch=0)
    found = stage.do(page.to_list())
    assert [one.platform for one in found] == ["s3"] * 3
    assert isinstance(found[0], Container)
    assert len(stage.do(catalog.containers.list_registered_sources(limit=2).to_list())) == 2


def test_nothing_of_that_urn(stage: Stage) -> None:
    containers = stage.client.catalog.containers
    for call in (containers.get, containers.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NO_URN))
    with pytest.raises(ResourceNotFoundError):
        stage.do(containers.iter_datasets(NO_URN).to_list())
    with pytest.raises(ResourceNotFoundError):
        stage.do(containers.add_dataset(NO_URN, "urn:li:dataset:(x)"))


def test_making_one_takes_an_administrator(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.catalog.containers.create("mine"))
