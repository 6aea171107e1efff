"""Logs of deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.serving_logs import (
    ContainerLog,
    EngineLog,
    EngineLogList,
    LogCursor,
    LogPatterns,
)
from kamiwaza_api.api.serving import (
    get_deployment_log_patterns,
    get_deployment_logs,
    list_engine_logs,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class AsyncDeploymentLogsService(AsyncBaseService):
    """Read what the containers of deployments wrote. Requires: admin."""

    async def get(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ContainerLog:
        """Return the beginning and the end of a deployment's log as they are now."""
        request = get_deployment_logs(id_of(deployment, "deployment"))
        return await self._call(request, ContainerLog)

    async def patterns(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> LogPatterns:
        """Return the known failures the platform finds in a deployment's log."""
        request = get_deployment_log_patterns(id_of(deployment, "deployment"))
        return await self._call(request, LogPatterns)

    async def follow(
        self,
        deployment: Deployment | UUID | str,
        *,
        poll_interval: float = 2.0,
        patience: float = 20.0,
        stop_when: Callable[[str], bool] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncIterator[str]:
        """Yield the lines of a deployment's log, new ones as they are written.

        The log is read anew every `poll_interval` seconds. Lines the platform dropped before
        they could be read are replaced by one line that tells their number. Ends behind the line
        for which `stop_when` is true, and once nothing captures the log and nothing came for
        `patience` seconds.
        """
        cursor, quiet = LogCursor(), 0.0
        while True:
            log = await self.get(deployment)
            lines = cursor.new_lines(log)
            for line in lines:
                yield line
                if stop_when is not None and stop_when(line):
                    return
            quiet = 0.0 if lines or log.capture_active else quiet + poll_interval
            if quiet > patience:
                return
            await self._transport.clock.asleep(poll_interval)

    async def list_for_engine(
        self, engine_type: str, **call_options: Unpack[CallOptions]
    ) -> list[EngineLog]:
        """Return the stored logs of one kind of engine (`vllm`, `llamacpp`, ...)."""
        return (await self._call(list_engine_logs(engine_type), EngineLogList)).logs
