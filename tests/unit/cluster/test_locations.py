"""Changing the record of a location."""

from __future__ import annotations

from kamiwaza.schemas.cluster_nodes import Location
from tests.unit.colours import Colour


def _made(colour: Colour) -> Location:
    locations = colour.client.cluster.locations
    made: Location = colour.do(locations.create("Berlin", region="eu", contact_name="Kim"))
    return made


def test_update_keeps_what_is_not_given(colour: Colour) -> None:
    place = _made(colour)
    changed = colour.do(colour.client.cluster.locations.update(place, zone="a"))
    assert (changed.name, changed.region, changed.zone) == ("Berlin", "eu", "a")
    assert changed.contact_name == "Kim"


def test_update_empties_what_is_none(colour: Colour) -> None:
    place = _made(colour)
    changed = colour.do(colour.client.cluster.locations.update(place.id, region=None))
    assert (changed.name, changed.region, changed.contact_name) == ("Berlin", None, "Kim")


def test_replace_empties_what_is_not_given(colour: Colour) -> None:
    place = _made(colour)
    changed = colour.do(colour.client.cluster.locations.replace(place, "Berlin", zone="a"))
    assert (changed.zone, changed.region, changed.contact_name) == ("a", None, None)
