# Written by scripts/unasync.py from kamiwaza/_async/services/authz/__init__.py: edit that.
"""Who may do what: checks, tuples, subjects, groups, grants, gates."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class AuthzService(BaseService):
    """`client.authz`: who may do what: checks, tuples, subjects, groups, grants, gates."""
