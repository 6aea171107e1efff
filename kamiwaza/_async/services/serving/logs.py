"""Logs of deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment_names import DEPLOYMENTS
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.serving_logs import (
    ContainerLog,
    EngineLog,
    EngineLogList,
    LogCursor,
    LogPatterns,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.serving import (
    get_deployment_log_patterns,
    get_deployment_logs,
    list_engine_logs,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class AsyncDeploymentLogsService(AsyncBaseService):
    """`client.serving.logs`: the output of the containers of deployments."""

    async def get(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ContainerLog:
        """Return the stored beginning and end of a deployment's log.

        Requires the admin role.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.

        Raises:
            ResourceNotFoundError: there is no such deployment.
        """
        request = get_deployment_logs(await self._id(deployment, DEPLOYMENTS, "deployment"))
        return await self._call(request, ContainerLog)

    async def patterns(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> LogPatterns:
        """Return the known failures that the platform finds in a deployment's log.

        Requires the admin role.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.

        Raises:
            ResourceNotFoundError: there is no such deployment.
        """
        request = get_deployment_log_patterns(await self._id(deployment, DEPLOYMENTS, "deployment"))
        return await self._call(request, LogPatterns)

    async def follow(
        self,
        deployment: Deployment | UUID | str,
        *,
        poll_interval: float = 2.0,
        idle_timeout: float = 20.0,
        stop_when: Callable[[str], bool] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncIterator[str]:
        """Yield the lines of a deployment's log, then new lines as they are written.

        The client reads the log again at each interval. A line with a count replaces lines that
        the platform dropped in between. Requires the admin role.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            poll_interval: seconds between two requests.
            idle_timeout: seconds without a new line after which the iteration ends, once the
                container no longer writes.
            stop_when: a function of a line; the iteration ends after the first line for which it is
                true.

        Raises:
            ResourceNotFoundError: there is no such deployment.
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
            if quiet > idle_timeout:
                return
            await self._transport.clock.asleep(poll_interval)

    async def list_for_engine(
        self, engine_type: str, **call_options: Unpack[CallOptions]
    ) -> ItemList[EngineLog]:
        """Return the stored logs of one kind of engine.

        Requires the admin role.

        Args:
            engine_type: the engine, such as `vllm` or `llamacpp`.
        """
        return ItemList((await self._call(list_engine_logs(engine_type), EngineLogList)).logs)
