"""Other names of services, for code that is moving over."""

from __future__ import annotations

from tests.unit.colours import Colour


def test_other_names_are_the_same_services(colour: Colour) -> None:
    client = colour.client
    assert client.datasets is client.catalog.datasets
    assert client.enclaves is client.dde
    assert client.gates is client.authz.gates
    assert client.logger is client.logs
    assert client.subjects is client.authz.subjects


def test_they_are_there_on_copies_as_well(colour: Colour) -> None:
    assert colour.client.with_options(timeout=5).datasets is not colour.client.datasets
