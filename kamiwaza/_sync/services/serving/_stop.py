# Written by scripts/unasync.py from kamiwaza/_async/services/serving/_stop.py: edit that.
"""Stopping and deleting deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import stop_snapshot
from kamiwaza.errors import RefusedError, ResourceNotFoundError, UnsupportedByServerError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.operations.lifecycles import MODEL_STOP
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.serving import delete_deployment, get_deployment, stop_deployment

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot


class StopMixin(BaseService):
    """Stop and delete deployments."""

    def stop(
        self,
        deployment: Deployment | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[None]:
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
        if not self._call(stop_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to stop deployment {deployment_id}")
        return self._stopping(deployment_id)

    def _stopping(self, deployment_id: UUID | str) -> Operation[None]:
        def poll() -> Snapshot[None]:
            try:
                found = self._call(get_deployment(deployment_id), Deployment)
            except UnsupportedByServerError:
                raise
            except ResourceNotFoundError:
                return stop_snapshot(None)
            return stop_snapshot(found)

        return Operation(
            MODEL_STOP,
            str(deployment_id),
            clock=self._transport.clock,
            poll=poll,
            key="serving.stop",
        )

    def delete(
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
        if not self._call(delete_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to delete deployment {deployment_id}")
