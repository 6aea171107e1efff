"""The names of workrooms."""

from __future__ import annotations

from kamiwaza.domain.name_lookup import NameLookup, called, id_text
from kamiwaza.schemas.workrooms import Workroom, WorkroomList
from kamiwaza_api.api.workrooms import list_workrooms

WORKROOMS: NameLookup[Workroom] = NameLookup(
    "workroom",
    # Archived rooms too: they can be read, and `restore` needs them.
    lambda _: list_workrooms(include_archived=True),
    WorkroomList,
    called(id_text, lambda room: (room.name,)),
    lambda room: f"{room.name} ({room.status}, {room.id})",
    items=lambda answer: answer.items,
)
