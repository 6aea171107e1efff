"""Which workroom a single call is made in, where only a header says so. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from kamiwaza.deploying import id_of

if TYPE_CHECKING:
    from kamiwaza.deploying import Identified
    from kamiwaza_api.request import Request

RequestT = TypeVar("RequestT", bound="Request[Any]")

HEADER = "X-Workroom-ID"


def room_of(workroom: Identified | UUID | str | None) -> str | None:
    """Return the id of a workroom given as an object or an id, None for none."""
    return None if workroom is None else str(id_of(workroom, "workroom"))


def in_room(request: RequestT, workroom: Identified | UUID | str | None) -> RequestT:
    """Return the request as made in a workroom; as it is without one."""
    room = room_of(workroom)
    return request if room is None else replace(request, headers=((HEADER, room),))
