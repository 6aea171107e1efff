"""The workrooms of all users, for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workrooms import AdminWorkroom, DeletedWorkroom, WorkroomFields
from kamiwaza_api.api.workrooms import admin_delete_workroom, admin_list_workrooms

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncAdminWorkroomsService(AsyncBaseService):
    """`client.workrooms.admin`: the rooms of all users. Requires the admin role."""

    async def delete(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeletedWorkroom:
        """Delete the workroom of any user and return its status.

        The room may still be purging afterwards; `list(include_deleted=True)` shows its status.
        The platform limits how many of these calls it takes in a minute. Requires the admin role.

        Args:
            workroom: the workroom or its id.

        Raises:
            RateLimitError: there were too many of these calls in the last minute.
            ResourceNotFoundError: there is no such workroom.
        """
        return await self._call(admin_delete_workroom(id_of(workroom, "workroom")), DeletedWorkroom)

    def list(
        self,
        *,
        include_deleted: bool = False,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[AdminWorkroom]:
        """Return the workrooms of all users, page by page.

        Iterate over the result, or read the first page from `.items`. Requires the admin role.

        Args:
            include_deleted: True includes deleted rooms.
            limit: the maximum number of rooms in all. Default: no limit.
            page_size: the number of rooms in one page, 1 to 1000. Default: the platform's own.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            admin_list_workrooms(include_deleted=include_deleted or None),
            AdminWorkroom,
            limit=limit,
            page_size=page_size,
            prefetch=prefetch,
        )
