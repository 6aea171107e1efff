"""Stopping and deleting deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import stop_snapshot
from kamiwaza.errors import RefusedError, ResourceNotFoundError, UnsupportedByServerError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.operations.lifecycles import MODEL_STOP
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.serving import delete_deployment, get_deployment, stop_deployment

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot


class AsyncStopMixin(AsyncBaseService):
    """Stop and delete deployments."""

    async def stop(
        self,
        deployment: Deployment | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[None]:
        """Start stopping a deployment and return the operation.

        `wait()` returns when the deployment has stopped. Requires the admin role.

        Args:
            deployment: the deployment or its id.
            force: True does not wait for running requests.

        Raises:
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such deployment.
        """
        deployment_id = id_of(deployment, "deployment")
        if not await self._call(stop_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to stop deployment {deployment_id}")
        return self._stopping(deployment_id)

    def _stopping(self, deployment_id: UUID | str) -> AsyncOperation[None]:
        async def poll() -> Snapshot[None]:
            try:
                found = await self._call(get_deployment(deployment_id), Deployment)
            except UnsupportedByServerError:
                raise
            except ResourceNotFoundError:
                return stop_snapshot(None)
            return stop_snapshot(found)

        return AsyncOperation(
            MODEL_STOP,
            str(deployment_id),
            clock=self._transport.clock,
            poll=poll,
            key="serving.stop",
        )

    async def delete(
        self,
        deployment: Deployment | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a deployment and its record.

        Requires the admin role.

        Args:
            deployment: the deployment or its id.
            force: True deletes a running deployment too.

        Raises:
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such deployment.
        """
        deployment_id = id_of(deployment, "deployment")
        if not await self._call(delete_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to delete deployment {deployment_id}")
