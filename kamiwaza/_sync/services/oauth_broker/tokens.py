# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/tokens.py: edit that.
"""Provider tokens that tools lease for a short time."""

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
    """`client.oauth_broker.tokens`: provider tokens that tools lease for a short time."""

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
        """Create a token for the caller's account at a provider, leased to a tool.

        It is a token of the provider itself. It is hidden in repr and logs;
        `access_token.get_secret_value()` returns the text. The request is not repeated after a lost
        answer: a token in a lost answer ends by itself.

        Args:
            app: the application or its id.
            tool: the id of the tool.
            provider: the provider, such as `google`.
            scope_subset: the OAuth scopes of the token. Default: all that the policy allows.
            lease_duration: seconds of the lease, 60 to 900. Default: 300.

        Raises:
            PermissionDeniedError: no policy allows this, or the application is disabled.
            ConflictError: the caller's account is not connected.
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
        """Return the state of a lease.

        Args:
            lease: the token, the lease, or the id of the lease.

        Raises:
            ResourceNotFoundError: there is no such lease.
        """
        return self._call(get_lease_status(lease_id_of(lease)), TokenLease)

    def revoke_lease(
        self, lease: MintedToken | TokenLease | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """End a lease before its time.

        Args:
            lease: the token, the lease, or the id of the lease.

        Raises:
            ResourceNotFoundError: there is no such lease.
        """
        self._send(revoke_lease(lease_id_of(lease)))
