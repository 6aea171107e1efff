"""Making a call in a workroom where only a header says so. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.schemas._workroom import room_id

if TYPE_CHECKING:
    from uuid import UUID

    from kamiwaza.deploying import Identified
    from kamiwaza_api.request import Request

RequestT = TypeVar("RequestT", bound="Request[Any]")

HEADER = "X-Workroom-ID"


def in_room(request: RequestT, workroom: Identified | UUID | str | None) -> RequestT:
    """Return the request as made in a workroom; as it is without one."""
    room = room_id(workroom)
    return request if room is None else replace(request, headers=((HEADER, room),))
