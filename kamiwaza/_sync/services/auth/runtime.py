# Written by scripts/unasync.py from kamiwaza/_async/services/auth/runtime.py: edit that.
"""Tokens for apps and tools that start from a workroom."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import Identified, key_of
from kamiwaza.schemas.auth_runtime import (
    RuntimeExchange,
    RuntimeLaunch,
    RuntimeLaunchRequest,
    RuntimeTargetKind,
    RuntimeTokens,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.auth import (
    create_runtime_launch_endpoint,
    exchange_runtime_launch_endpoint,
    refresh_runtime_launch_endpoint,
)


class RuntimeService(BaseService):
    """Start apps and tools with separate tokens. The client's own tokens do not change."""

    def create_launch(
        self,
        target: Identified | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str,
        target_kind: RuntimeTargetKind | str | None = None,
        launch_path: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RuntimeLaunch:
        """Return a code that starts an app or a tool in a workroom.

        The code can be exchanged once and expires soon. The client must have logged in with a
        user name and password: a personal access token is not enough.

        Args:
            target: the app or tool, or its id.
            workroom: the workroom it starts in, or its id.
            target_kind: `runtime_app` or `runtime_tool`. Default: the platform's own.
            launch_path: the path within the app that the browser opens. Default: its start page.

        Raises:
            PermissionDeniedError: the client has only a personal access token, or you have no
                access to the workroom.
        """
        body = RuntimeLaunchRequest(
            target_id=str(key_of(target, "target")),
            requested_workroom_id=str(workroom_id_of(workroom)),
            target_kind=target_kind,
            launch_path=launch_path,
        )
        answer = self._call(create_runtime_launch_endpoint(body=body), RuntimeLaunch)
        return answer.received(self._transport.clock.time())

    def exchange(
        self, launch: RuntimeLaunch | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeTokens:
        """Return the tokens for a launch.

        Args:
            launch: the launch, or its code.

        Raises:
            AuthenticationError: the code has expired or was used before.
        """
        code = launch if isinstance(launch, str) else launch.launch_code
        body = RuntimeExchange(launch_code=code)
        answer = self._call(exchange_runtime_launch_endpoint(body=body), RuntimeTokens)
        return answer.received(self._transport.clock.time())

    def refresh(
        self, tokens: RuntimeTokens | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeTokens:
        """Return new tokens for an app or a tool. The old refresh token cannot be used again.

        Args:
            tokens: the old tokens, or their refresh token.

        Raises:
            AuthenticationError: the refresh token has expired or was used before.
        """
        token = tokens if isinstance(tokens, str) else tokens.refresh_token.get_secret_value()
        # The contract has no parameter for it: the platform reads the Authorization header.
        headers = (("Authorization", f"Bearer {token}"),)
        request = replace(refresh_runtime_launch_endpoint(), headers=headers)
        answer = self._call(request, RuntimeTokens)
        return answer.received(self._transport.clock.time())
