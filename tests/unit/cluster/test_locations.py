"""Changing the record of a location."""

from __future__ import annotations

from kamiwaza.schemas.cluster_nodes import Location
from tests.halves import Half


def _made(half: Half) -> Location:
    locations = half.client.cluster.locations
    made: Location = half.do(locations.create("Berlin", region="eu", contact_name="Kim"))
    return made


def test_update_keeps_what_is_not_given(half: Half) -> None:
    place = _made(half)
    changed = half.do(half.client.cluster.locations.update(place, zone="a"))
    assert (changed.name, changed.region, changed.zone) == ("Berlin", "eu", "a")
    assert changed.contact_name == "Kim"


def test_update_empties_what_is_none(half: Half) -> None:
    place = _made(half)
    changed = half.do(half.client.cluster.locations.update(place.id, region=None))
    assert (changed.name, changed.region, changed.contact_name) == ("Berlin", None, "Kim")


def test_replace_empties_what_is_not_given(half: Half) -> None:
    place = _made(half)
    changed = half.do(half.client.cluster.locations.replace(place, "Berlin", zone="a"))
    assert (changed.zone, changed.region, changed.contact_name) == ("a", None, None)
