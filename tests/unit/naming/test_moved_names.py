"""Other names of services, for code that is moving over."""

from __future__ import annotations

from tests.halves import Half


def test_other_names_are_the_same_services(half: Half) -> None:
    client = half.client
    assert client.datasets is client.catalog.datasets
    assert client.enclaves is client.dde
    assert client.gates is client.authz.gates
    assert client.logger is client.logs
    assert client.subjects is client.authz.subjects


def test_they_are_there_on_copies_as_well(half: Half) -> None:
    assert half.client.with_options(timeout=5).datasets is not half.client.datasets
