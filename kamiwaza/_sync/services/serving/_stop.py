# Written by scripts/unasync.py from kamiwaza/_async/services/serving/_stop.py: edit that.
"""Stopping and deleting deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.operations.shared_polling import SharedPolling
from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import stop_snapshot
from kamiwaza.domain.deployment_names import (
    DEPLOYMENT_RECORDS,
    DEPLOYMENTS,
    description,
    has_whole_name,
)
from kamiwaza.domain.model_names import MODELS
from kamiwaza.domain.stop_report import FailedStop, StopReport
from kamiwaza.errors import (
    InvalidArgumentError,
    KamiwazaError,
    RefusedError,
    ResourceNotFoundError,
    UnsupportedByServerError,
)
from kamiwaza.naming.identifiers import id_of, name_given
from kamiwaza.operations.lifecycles import MODEL_STOP
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.json import decode
from kamiwaza_api.api.models import get_model
from kamiwaza_api.api.serving import (
    delete_deployment,
    get_deployment,
    list_deployments,
    stop_deployment,
)

if TYPE_CHECKING:
    from kamiwaza.domain.name_lookup import NameLookup
    from kamiwaza.operations.state import Snapshot
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.serialization.received import Received


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
            deployment: the deployment, its id, or the name or hub name of its model.
            force: True does not wait for running requests.

        Raises:
            InvalidArgumentError: no deployment, or more than one running, has this name.
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such deployment.
        """
        deployment_id = self._exact_id(deployment, DEPLOYMENTS)
        if not self._call(stop_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to stop deployment {deployment_id}")
        return self._stopping(deployment_id)

    def stop_all(
        self,
        *,
        model: Model | UUID | str | None = None,
        force: bool | None = None,
        dry_run: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> StopReport:
        """Stop all running deployments, or those of one model, and wait until they have stopped.

        A deployment that cannot be stopped does not keep the others from being stopped; the report
        lists it with its error. Requires the admin role.

        Args:
            model: the model, its id, its repository on a hub or its name. Default: all models.
            force: True does not wait for running requests.
            dry_run: True stops nothing; the report lists what would be stopped.

        Raises:
            InvalidArgumentError: no model, or more than one, has this name.
        """
        model_id = None if model is None else self._id(model, MODELS, "model")
        deployments = self._call(list_deployments(model_id=model_id), list[Deployment])
        chosen = tuple(item for item in deployments if not (item.is_stopped or item.is_failed))
        if dry_run:
            return StopReport(chosen, dry_run=True)
        failed: list[FailedStop] = []
        # All are asked to stop before the first is waited for.
        stopping: list[tuple[Deployment, Operation[None]]] = []
        for item in chosen:
            try:
                stopping.append((item, self.stop(item, force=force)))
            except KamiwazaError as error:
                failed.append(FailedStop(item, error))
        stopped: list[Deployment] = []
        for item, operation in stopping:
            try:
                operation.wait()
                stopped.append(item)
            except KamiwazaError as error:
                failed.append(FailedStop(item, error))
        return StopReport(chosen, tuple(stopped), tuple(failed))

    def _exact_id(
        self, deployment: Deployment | UUID | str, lookup: NameLookup[Deployment]
    ) -> UUID | str:
        """Return the id of a deployment; one of another owner's model is refused."""
        name = name_given(deployment)
        if name is None:
            return id_of(deployment, "deployment")
        deployment = self._named(name, lookup, "deployment")
        if not has_whole_name(deployment, name):
            # The platform reports the model without its owner: only the registry has the owner.
            model = self._call(get_model(id_of(deployment.m_id or "", "model")), Model)
            if (model.repo_id or "").casefold() != name.strip().casefold():
                raise InvalidArgumentError(
                    f"deployment: there is no deployment of {name!r};"
                    f" {description(deployment)} is one of {model.repo_id or model.name!r}"
                )
        return deployment.id

    def _stopping(self, deployment_id: UUID | str) -> Operation[None]:
        def poll() -> Snapshot[None]:
            try:
                deployment = self._call(get_deployment(deployment_id), Deployment)
            except UnsupportedByServerError:
                raise
            except ResourceNotFoundError:
                return stop_snapshot(None)
            return stop_snapshot(deployment)

        def read(row: JsonObject, received: Received) -> Snapshot[None]:
            return stop_snapshot(decode(received, Deployment))

        return Operation(
            MODEL_STOP,
            str(deployment_id),
            clock=self._transport.clock,
            poll=poll,
            key="serving.stop",
            shared=SharedPolling(self._transport, "serving.get_deployment", read),
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
            deployment: the deployment, its id, or the name or hub name of its model.
            force: True deletes a running deployment too.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such deployment.
        """
        deployment_id = self._exact_id(deployment, DEPLOYMENT_RECORDS)
        if not self._call(delete_deployment(deployment_id, force=force), bool):
            raise RefusedError(f"the platform refused to delete deployment {deployment_id}")
