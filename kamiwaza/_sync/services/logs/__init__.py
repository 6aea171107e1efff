# Written by scripts/unasync.py from kamiwaza/_async/services/logs/__init__.py: edit that.
"""Stored logs of deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import RefusedError
from kamiwaza.naming.identifiers import key_of
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
from kamiwaza.serialization.item_list import ItemList
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
    from collections.abc import Iterator

LoggedDeployment: TypeAlias = Deployment | AppDeployment | ToolDeployment | LogFile


class LogsService(BaseService):
    """`client.logs`: stored logs of deployments, including deployments that no longer exist.

    A log is identified by the type and the id of its deployment. A `LogFile` has both.
    """

    def get(
        self,
        deployment_type: DeploymentType | str,
        deployment: LoggedDeployment | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> StoredLog:
        """Return a whole log. Requires the admin role.

        Args:
            deployment_type: the kind of deployment: an engine such as `vllm`, `app_garden` or
                `tool_shed`, as `LogFile.deployment_type` has it.
            deployment: the deployment, its id, or its `LogFile`.

        Raises:
            ResourceNotFoundError: no such log is stored.
        """
        request = get_deployment_log_content(deployment_type, _id_of(deployment))
        return self._call(request, StoredLog)

    def follow(
        self,
        deployment_type: DeploymentType | str,
        deployment: LoggedDeployment | UUID | str,
        *,
        poll_interval: float = 2.0,
        idle_timeout: float = 20.0,
        stop_when: Callable[[str], bool] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Iterator[str]:
        """Yield the lines of a log, including new lines as they are written.

        The log is read again after every interval. `client.serving.logs.follow` does the same for
        deployed models without the type. Requires the admin role.

        Args:
            deployment_type: the kind of deployment: an engine such as `vllm`, `app_garden` or
                `tool_shed`, as `LogFile.deployment_type` has it.
            deployment: the deployment, its id, or its `LogFile`.
            poll_interval: seconds between two reads.
            idle_timeout: seconds without new lines after which a log that nothing writes ends.
            stop_when: called with each line; the log ends after the line for which it returns
                True. Default: it does not end early.

        Raises:
            ResourceNotFoundError: no such log is stored.
        """
        cursor, quiet = LogCursor(), 0.0
        while True:
            log = self.get(deployment_type, _id_of(deployment))
            lines = cursor.new_lines(log.snapshot())
            for line in lines:
                yield line
                if stop_when is not None and stop_when(line):
                    return
            quiet = 0.0 if lines or log.capture_active else quiet + poll_interval
            if quiet > idle_timeout:
                return
            self._transport.clock.sleep(poll_interval)

    def patterns(
        self,
        deployment_type: DeploymentType | str,
        deployment: LoggedDeployment | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> StoredLogPatterns:
        """Return the known failures that the platform finds in a log. Requires the admin role.

        Args:
            deployment_type: the kind of deployment: an engine such as `vllm`, `app_garden` or
                `tool_shed`, as `LogFile.deployment_type` has it.
            deployment: the deployment, its id, or its `LogFile`.

        Raises:
            ResourceNotFoundError: no such log is stored.
        """
        request = analyze_deployment_patterns(deployment_type, _id_of(deployment))
        return self._call(request, StoredLogPatterns)

    def delete(
        self,
        deployment_type: DeploymentType | str,
        deployment: LoggedDeployment | UUID | str,
        *,
        confirm: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> LogDeletion:
        """Delete a log. It cannot be restored. Requires the admin role.

        Args:
            deployment_type: the kind of deployment: an engine such as `vllm`, `app_garden` or
                `tool_shed`, as `LogFile.deployment_type` has it.
            deployment: the deployment, its id, or its `LogFile`.
            confirm: True deletes the log; the platform refuses False.

        Raises:
            BadRequestError: `confirm` is False.
            RefusedError: the platform did not delete the log.
            ResourceNotFoundError: no such log is stored.
        """
        named = str(_id_of(deployment))
        request = delete_deployment_log(deployment_type, named, confirm=confirm or None)
        answer = self._call(request, LogDeletion)
        if not answer.ok:
            raise RefusedError(f"log of {named}: {answer.message or 'it was not deleted'}")
        return answer

    def cleanup(
        self,
        *,
        days_old: int | None = None,
        deployment_type: DeploymentType | str | None = None,
        dry_run: bool = True,
        **call_options: Unpack[CallOptions],
    ) -> LogCleanup:
        """Delete old logs, or return what would be deleted. Requires the admin role.

        Args:
            days_old: days since the last write. Default: the platform's own (30).
            deployment_type: only logs of this kind of deployment, such as `vllm`. Default: all.
            dry_run: True deletes nothing and returns what would be deleted; False deletes.
        """
        request = cleanup_old_logs(
            days_old=days_old, deployment_type=deployment_type, dry_run=dry_run
        )
        return self._call(request, LogCleanup)

    def stats(self, **call_options: Unpack[CallOptions]) -> LogStats:
        """Return the number and the size of the stored logs. Requires the admin role."""
        return self._call(get_log_statistics(), LogStats)

    def list_by_type(
        self, deployment_type: DeploymentType | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[LogFile]:
        """Return the logs of one kind of deployment.

        Args:
            deployment_type: the kind of deployment: an engine such as `vllm`, `app_garden` or
                `tool_shed`, as `LogFile.deployment_type` has it.
        """
        return ItemList((self._call(list_logs_by_type(deployment_type), LogList)).logs)

    def list_orphaned(self, **call_options: Unpack[CallOptions]) -> ItemList[LogFile]:
        """Return the logs whose deployment no longer exists. Requires the admin role."""
        return ItemList((self._call(list_orphaned_logs(), LogList)).logs)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[LogFile]:
        """Return all logs."""
        return ItemList((self._call(list_all_deployment_logs(), LogList)).logs)


def _id_of(deployment: LoggedDeployment | UUID | str) -> UUID | str:
    """Return the id of a deployment. Ids of old logs need not be UUIDs."""
    if isinstance(deployment, LogFile):
        return deployment.deployment_id
    return key_of(deployment, "deployment")
