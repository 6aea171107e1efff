"""Legacy list of vector databases, over all workrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context.vectordbs import DATABASES

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def get_vectordbs(call: Call) -> object:
    """Return the databases, or those of one engine. 501 without a backend."""
    wanted = call.query["engine"]
    matches = [DATABASES.rendered(call, record) for record in DATABASES.store(call)]
    return [
        shaped(call, {**item, **_place(item.get("endpoint")), "modified_at": item["updated_at"]})
        for item in matches
        if wanted in (None, item["engine"])
    ]


def _place(endpoint: str | None) -> dict[str, object]:
    existing = urlsplit(endpoint or "")
    return {"host": existing.hostname or "", "port": existing.port or 0, "description": ""}


BEHAVIOURS: Behaviours = {"vectordb.get_vectordbs": get_vectordbs}
"""The legacy service has one operation."""
