"""Who may do what: checks, tuples, subjects, groups, grants, gates."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncAuthzService(AsyncBaseService):
    """`client.authz`: who may do what: checks, tuples, subjects, groups, grants, gates."""
