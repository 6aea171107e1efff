"""The workroom of a call. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from kamiwaza.naming.identifiers import id_of

if TYPE_CHECKING:
    from kamiwaza.naming.identifiers import Identified
    from kamiwaza_api.request import Request

RequestT = TypeVar("RequestT", bound="Request[Any]")

HEADER = "X-Workroom-ID"


def workroom_id_of(workroom: Identified | UUID | str | None) -> str | None:
    """Return the id of a workroom as the text of a header; None: the caller's own workroom.

    Raises:
        InvalidArgumentError: the value is not an id.
    """
    return None if workroom is None else str(id_of(workroom, "workroom"))


def in_workroom(request: RequestT, workroom: Identified | UUID | str | None) -> RequestT:
    """Return the request with the header of a workroom; None: unchanged."""
    value = workroom_id_of(workroom)
    return request if value is None else replace(request, headers=((HEADER, value),))
