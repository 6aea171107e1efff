"""Stored logs of deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.errors import RefusedError
from kamiwaza.schemas.apps import AppDeployment
from kamiwaza.schemas.logs import (
    DeploymentType,
    LogCleanup,
    LogDeletion,
    LogFile,
    LogList,
    LogStats,
    StoredLog,
    StoredLogPatterns,
)
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.serving_logs import LogCursor
from kamiwaza.schemas.tools import ToolDeployment
from kamiwaza_api.api.logs import (
    analyze_deployment_patterns,
    cleanup_old_logs,
    delete_deployment_log,
    get_deployment_log_content,
    get_log_statistics,
    list_all_deployment_logs,
    list_logs_by_type,
    list_orphaned_logs,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class AsyncLogsService(AsyncBaseService):
    """`client.logs`: stored logs of deployments, also of those that are gone.

    A log is found by what was deployed (`vllm`, `app_garden`, ...) and the deployment's id, as a
    `LogFile` has them.
    """

    async def get(
        self,
        deployment_type: DeploymentType | str,
        deployment_id: Deployment | AppDeployment | ToolDeployment | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> StoredLog:
        """Return a whole log. Requires: admin.

        Raises ResourceNotFoundError if none is stored.
        """
        request = get_deployment_log_content(
            deployment_type, identifier(deployment_id, "deployment_id")
        )
        return await self._call(request, StoredLog)

    async def follow(
        self,
        deployment_type: DeploymentType | str,
        deployment_id: Deployment | AppDeployment | ToolDeployment | UUID | str,
        *,
        poll_interval: float = 2.0,
        patience: float = 20.0,
        stop_when: Callable[[str], bool] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncIterator[str]:
        """Yield the lines of a log, new ones as they are written. Requires: admin.

        The log is read anew every `poll_interval` seconds. Ends behind the line for which
        `stop_when` is true, and once nothing writes the log and nothing came for `patience`
        seconds. `client.serving.logs.follow` does it for models, without the type.
        """
        cursor, quiet = LogCursor(), 0.0
        while True:
            log = await self.get(deployment_type, identifier(deployment_id, "deployment_id"))
            lines = cursor.new_lines(log.snapshot())
            for line in lines:
                yield line
                if stop_when is not None and stop_when(line):
                    return
            quiet = 0.0 if lines or log.capture_active else quiet + poll_interval
            if quiet > patience:
                return
            await self._transport.clock.asleep(poll_interval)

    async def patterns(
        self,
        deployment_type: DeploymentType | str,
        deployment_id: Deployment | AppDeployment | ToolDeployment | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> StoredLogPatterns:
        """Return the known failures the platform finds in a log. Requires: admin."""
        request = analyze_deployment_patterns(
            deployment_type, identifier(deployment_id, "deployment_id")
        )
        return await self._call(request, StoredLogPatterns)

    async def delete(
        self,
        deployment_type: DeploymentType | str,
        deployment_id: Deployment | AppDeployment | ToolDeployment | UUID | str,
        *,
        confirm: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> LogDeletion:
        """Delete a log for good. Requires: admin.

        The platform wants it confirmed. Raises BadRequestError or RefusedError if it is not, or
        if the log cannot be deleted.
        """
        named = str(identifier(deployment_id, "deployment_id"))
        request = delete_deployment_log(deployment_type, named, confirm=confirm or None)
        found = await self._call(request, LogDeletion)
        if not found.ok:
            raise RefusedError(f"log of {named}: {found.message or 'it was not deleted'}")
        return found

    async def cleanup(
        self,
        *,
        days_old: int | None = None,
        deployment_type: DeploymentType | str | None = None,
        dry_run: bool = True,
        **call_options: Unpack[CallOptions],
    ) -> LogCleanup:
        """Delete logs that nobody wrote to for `days_old` days (30 unless given).

        Nothing is deleted unless `dry_run` is False: the answer tells what would be. Requires:
        admin.
        """
        request = cleanup_old_logs(
            days_old=days_old, deployment_type=deployment_type, dry_run=dry_run
        )
        return await self._call(request, LogCleanup)

    async def stats(self, **call_options: Unpack[CallOptions]) -> LogStats:
        """Return how many logs are stored and how many bytes they take. Requires: admin."""
        return await self._call(get_log_statistics(), LogStats)

    async def list_by_type(
        self, deployment_type: DeploymentType | str, **call_options: Unpack[CallOptions]
    ) -> list[LogFile]:
        """Return the logs of one kind of deployment."""
        return (await self._call(list_logs_by_type(deployment_type), LogList)).logs

    async def list_orphaned(self, **call_options: Unpack[CallOptions]) -> list[LogFile]:
        """Return the logs whose deployment is gone. Requires: admin."""
        return (await self._call(list_orphaned_logs(), LogList)).logs

    async def list(self, **call_options: Unpack[CallOptions]) -> list[LogFile]:
        """Return all logs."""
        return (await self._call(list_all_deployment_logs(), LogList)).logs
