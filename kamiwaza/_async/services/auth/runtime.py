"""Tokens for apps and tools that are started from a workroom."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import room_id
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


class AsyncRuntimeService(AsyncBaseService):
    """Start apps and tools with tokens of their own. The client's own tokens stay as they are."""

    async def create_launch(
        self,
        target_id: str,
        *,
        workroom: WorkroomFields | UUID | str,
        target_kind: RuntimeTargetKind | str | None = None,
        launch_path: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RuntimeLaunch:
        """Return a code that starts an app (or tool) in a workroom, once and soon.

        Takes a client that logged in: for personal access tokens PermissionDeniedError is raised.
        """
        body = RuntimeLaunchRequest.model_validate(
            {
                "target_id": target_id,
                "requested_workroom_id": room_id(workroom),
                "target_kind": target_kind,
                "launch_path": launch_path,
            }
        )
        answer = await self._call(create_runtime_launch_endpoint(body=body), RuntimeLaunch)
        return answer.received(self._transport.clock.time())

    async def exchange(
        self, launch: RuntimeLaunch | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeTokens:
        """Return the tokens for a launch, or for its code. Raises AuthenticationError if used."""
        code = launch if isinstance(launch, str) else launch.launch_code
        body = RuntimeExchange.model_validate({"launch_code": code})
        answer = await self._call(exchange_runtime_launch_endpoint(body=body), RuntimeTokens)
        return answer.received(self._transport.clock.time())

    async def refresh(
        self, tokens: RuntimeTokens | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeTokens:
        """Return new tokens for old ones, or for their refresh token, which is used up then.

        Raises AuthenticationError if it was used before or is over.
        """
        token = tokens if isinstance(tokens, str) else tokens.refresh_token.get_secret_value()
        # The contract has no place for it: the platform reads it where access tokens are.
        headers = (("Authorization", f"Bearer {token}"),)
        request = replace(refresh_runtime_launch_endpoint(), headers=headers)
        answer = await self._call(request, RuntimeTokens)
        return answer.received(self._transport.clock.time())
