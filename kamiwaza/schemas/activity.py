"""The recent activity of users."""

from __future__ import annotations

from typing import ClassVar

from kamiwaza.schemas._base import Id, Schema, Timestamp


class Activity(Schema):
    """One action of a user; `apicall` is the API call."""

    component: ClassVar[str | None] = "Activity"

    id: Id | None = None
    user_id: str | None = None
    module: str | None = None
    action: str | None = None
    apicall: str | None = None
    created_at: Timestamp | None = None
