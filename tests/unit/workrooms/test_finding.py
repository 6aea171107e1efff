"""Workrooms that are found by their name."""

from __future__ import annotations

import pytest

from kamiwaza.errors import InvalidArgumentError
from tests.halves import Half


def test_find_returns_the_room_with_the_exact_name(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    half.do(workrooms.create("Research 2", type="persistent"))
    assert half.do(workrooms.find("Research")).id == room.id
    assert half.do(workrooms.find("research")) is None


def test_find_leaves_archived_rooms_out_by_default(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    half.do(half.do(workrooms.archive(room)).wait())
    assert half.do(workrooms.find("Research")) is None
    assert half.do(workrooms.find("Research", include_archived=True)).id == room.id


def test_find_lists_the_rooms_that_share_a_name(half: Half) -> None:
    workrooms = half.client.workrooms
    rooms = [half.do(workrooms.create("Research", type="persistent")) for _ in range(2)]
    with pytest.raises(InvalidArgumentError) as caught:
        half.do(workrooms.find("Research"))
    assert all(str(room.id) in str(caught.value) for room in rooms)
