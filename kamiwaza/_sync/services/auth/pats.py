# Written by scripts/unasync.py from kamiwaza/_async/services/auth/pats.py: edit that.
"""Personal access tokens."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth import (
    PAT,
    PLATFORM_AUDIENCE,
    CreatedPAT,
    PATConfig,
    PATCreate,
    PATList,
)
from kamiwaza_api.api.auth import create_pat, get_pat_config, list_my_pats, revoke_my_pat


class PATsService(BaseService):
    """Make, list and revoke the caller's personal access tokens."""

    def config(self, **call_options: Unpack[CallOptions]) -> PATConfig:
        """Return the scopes and lifetimes the platform allows."""
        return self._call(get_pat_config(), PATConfig)

    def create(
        self,
        *,
        name: str | None = None,
        ttl_seconds: int | None = None,
        scope: str | None = None,
        aud: str | None = PLATFORM_AUDIENCE,
        **call_options: Unpack[CallOptions],
    ) -> CreatedPAT:
        """Make a token; its `token` is shown in this answer only.

        `ttl_seconds` is its lifetime. A token of another audience than the platform's (`aud`) is
        of no use for its API. Not repeated after a lost answer: look through `list` then.
        """
        body = PATCreate(name=name, ttl_seconds=ttl_seconds, scope=scope, aud=aud)
        return self._call(create_pat(body=body), CreatedPAT)

    def revoke(self, pat: PAT | CreatedPAT | str, **call_options: Unpack[CallOptions]) -> None:
        """Revoke a token: the object, or its `jti` (not its id)."""
        if isinstance(pat, CreatedPAT):
            pat = pat.pat
        self._send(revoke_my_pat(pat.jti if isinstance(pat, PAT) else pat))

    def list(self, **call_options: Unpack[CallOptions]) -> list[PAT]:
        """Return the caller's tokens, revoked ones included, without their secrets."""
        return (self._call(list_my_pats(), PATList)).pats
