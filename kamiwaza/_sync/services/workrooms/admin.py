# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/admin.py: edit that.
"""Everybody's workrooms, for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.workrooms import AdminWorkroom, DeletedWorkroom, WorkroomFields
from kamiwaza_api.api.workrooms import admin_delete_workroom, admin_list_workrooms

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class AdminWorkroomsService(BaseService):
    """`client.workrooms.admin`: everybody's rooms. Requires: admin."""

    def delete(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeletedWorkroom:
        """Delete anybody's room, and return what the platform says of it.

        It may still be purging afterwards: `list(include_deleted=True)` shows its status. The
        platform allows few of these in a minute (RateLimitError). Requires: admin.
        """
        return self._call(admin_delete_workroom(id_of(workroom, "workroom")), DeletedWorkroom)

    def list(
        self,
        *,
        include_deleted: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[AdminWorkroom]:
        """Return everybody's rooms, page by page: iterate over it, or look at `.items`.

        `limit` is how many are wanted in all, `page_size` (1 to 1000) how many are asked for at
        once. Requires: admin.
        """
        return self._pages(
            admin_list_workrooms(include_deleted=include_deleted or None),
            AdminWorkroom,
            limit=limit,
            page_size=page_size,
            prefetch=prefetch,
        )
