"""Workrooms that are found by their name."""

from __future__ import annotations

import pytest

from kamiwaza.errors import InvalidArgumentError
from tests.unit.colours import Colour


def test_find_returns_the_room_with_the_exact_name(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    colour.do(workrooms.create("Research 2", type="persistent"))
    assert colour.do(workrooms.find("Research")).id == room.id
    assert colour.do(workrooms.find("research")) is None


def test_find_leaves_archived_rooms_out_by_default(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    colour.do(colour.do(workrooms.archive(room)).wait())
    assert colour.do(workrooms.find("Research")) is None
    assert colour.do(workrooms.find("Research", include_archived=True)).id == room.id


def test_find_lists_the_rooms_that_share_a_name(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    rooms = [colour.do(workrooms.create("Research", type="persistent")) for _ in range(2)]
    with pytest.raises(InvalidArgumentError) as caught:
        colour.do(workrooms.find("Research"))
    assert all(str(room.id) in str(caught.value) for room in rooms)
