"""The trail of access decisions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.authz_audit import DecisionAuditEvent
from kamiwaza_api.api.authz import export_decision_events

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncAuditService(AsyncBaseService):
    """Read what was decided. It takes an administrator."""

    def export_decisions(
        self,
        *,
        tenant: str | None = None,
        result: str | None = None,
        updated_after: datetime | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[DecisionAuditEvent]:
        """Return the decisions in the order they were made, a page at a time.

        `result` is one of the platform's words (allow, deny), `limit` the most there are to be
        in all, `page_size` up to 1000; `page_token` goes on where another reading ended.
        """
        moment = updated_after
        request = export_decision_events(
            tenant=tenant,
            result=result,
            updated_after=moment
            if moment is None or isinstance(moment, str)
            else moment.isoformat(),
        )
        return self._pages(
            request,
            DecisionAuditEvent,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
