"""Personal access tokens."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth import (
    PAT,
    PLATFORM_AUDIENCE,
    CreatedPAT,
    PATConfig,
    PATCreate,
    PATList,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.auth import create_pat, get_pat_config, list_my_pats, revoke_my_pat


class AsyncPATsService(AsyncBaseService):
    """Create, list and revoke your own personal access tokens."""

    async def config(self, **call_options: Unpack[CallOptions]) -> PATConfig:
        """Return the scopes and lifetimes that the platform allows."""
        return await self._call(get_pat_config(), PATConfig)

    async def create(
        self,
        *,
        name: str | None = None,
        ttl_seconds: int | None = None,
        scope: str | None = None,
        aud: str | None = PLATFORM_AUDIENCE,
        **call_options: Unpack[CallOptions],
    ) -> CreatedPAT:
        """Create a personal access token and return it with its secret.

        The platform returns the secret (`token`) only once. If the answer is lost, the call is
        not repeated: look in `list` whether the token was created.

        Args:
            name: a name for the token, for you to recognize it. Default: no name.
            ttl_seconds: lifetime of the token in seconds. Default: the platform's own.
            scope: what the token may do, one of `config().available_scopes`. Default: the
                platform's own.
            aud: the audience of the token. The platform's API accepts only the default.

        Raises:
            ValidationError: the platform does not allow the scope or the lifetime.
        """
        body = PATCreate(name=name, ttl_seconds=ttl_seconds, scope=scope, aud=aud)
        return await self._call(create_pat(body=body), CreatedPAT)

    async def revoke(
        self, pat: PAT | CreatedPAT | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Revoke a personal access token. The platform refuses it from then on.

        Args:
            pat: the token as `create` or `list` returned it, or its `jti` (not its `id`).

        Raises:
            ResourceNotFoundError: you have no such token.
        """
        if isinstance(pat, CreatedPAT):
            pat = pat.pat
        await self._send(revoke_my_pat(pat.jti if isinstance(pat, PAT) else pat))

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[PAT]:
        """Return your tokens without their secrets, revoked ones included."""
        return ItemList((await self._call(list_my_pats(), PATList)).pats)
