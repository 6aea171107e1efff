# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/tokens.py: edit that.
"""Tokens that are lent for a while."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import AppInstallation, OAuthProvider
from kamiwaza.schemas.oauth_tokens import MintedToken, MintToken, TokenLease, lease_id_of
from kamiwaza_api.api.oauth_broker import get_lease_status, mint_ephemeral_token, revoke_lease


class OAuthTokensService(BaseService):
    """`client.oauth_broker.tokens`: tokens of providers, lent to tools for a while."""

    def mint(
        self,
        app: AppInstallation | UUID | str,
        *,
        tool: str,
        provider: OAuthProvider | str,
        scope_subset: Sequence[str] | None = None,
        lease_duration: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> MintedToken:
        """Lend a tool a token for the account the caller connected to an application.

        It is a token of the provider's own, and shown to nobody: `access_token.get_secret_value()`
        has it in clear. `scope_subset` is what it is to be for, if not for all that the tool may
        do; `lease_duration` is seconds, 60 to 900 (300 unless given). Not repeated after a lost
        answer, for nobody would give that token back.
        """
        body = MintToken(
            app_installation_id=id_of(app, "app"),
            tool_id=tool,
            provider=provider,
            scope_subset=None if scope_subset is None else [*scope_subset],
            lease_duration=lease_duration,
        )
        answer = self._call(mint_ephemeral_token(body=body), MintedToken)
        return answer.received(self._transport.clock.time())

    def get_lease(
        self, lease: MintedToken | TokenLease | str, **call_options: Unpack[CallOptions]
    ) -> TokenLease:
        """Return how a lease stands: that of a token, or that of an id.

        Raises ResourceNotFoundError if there is none.
        """
        return self._call(get_lease_status(lease_id_of(lease)), TokenLease)

    def revoke_lease(
        self, lease: MintedToken | TokenLease | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """End a lease before its time: that of a token, or that of an id."""
        self._send(revoke_lease(lease_id_of(lease)))
