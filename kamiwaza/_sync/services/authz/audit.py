# Written by scripts/unasync.py from kamiwaza/_async/services/authz/audit.py: edit that.
"""The audit log of access decisions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.authz_audit import DecisionAuditEvent
from kamiwaza_api.api.authz import export_decision_events

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class AuditService(BaseService):
    """Read the audit log of access decisions. Requires the admin role."""

    def export_decisions(
        self,
        *,
        tenant: str | None = None,
        result: str | None = None,
        updated_after: datetime | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[DecisionAuditEvent]:
        """Return the access decisions, oldest first, page by page. Requires the admin role.

        Args:
            tenant: the tenant of the decisions. Default: the platform's default tenant.
            result: only decisions with this result, `allow` or `deny`. Default: all.
            updated_after: only decisions after this moment, a datetime with a time zone or ISO
                8601 text. Default: all.
            limit: the most items to return in all. Default: no limit.
            page_size: items of one request, at most 1000. Default: the platform's own.
            page_token: where an earlier page ended; reading continues there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
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
