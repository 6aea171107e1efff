# Written by scripts/unasync.py from kamiwaza/_async/services/models/_download_then_deploy.py: edit that.
"""The two steps of an operation that downloads a model and deploys it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza.operations.state import OperationState, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza.schemas.model import Model
    from kamiwaza.schemas.serving import Deployment


class DownloadThenDeploy:
    """Polls the download; when it is complete, starts the deployment and polls that.

    Before it starts a deployment for a second time, because the answer to the first was lost or
    another process may have started one, it looks for a deployment of the model.
    """

    def __init__(
        self,
        download: Operation[Model],
        deploy: Callable[[Model], Operation[Deployment]],
        running: Callable[[Model], Operation[Deployment] | None],
        *,
        resumed: bool,
    ) -> None:
        self._download, self._deploy, self._running = download, deploy, running
        self._may_be_deployed = resumed
        self._deployment: Operation[Deployment] | None = None

    def poll(self) -> Snapshot[Deployment]:
        """Return the state of the step that runs."""
        if self._deployment is None:
            if not self._download.state.is_terminal:
                self._download.refresh()
            step = self._download.last
            if step.state is not OperationState.SUCCEEDED or step.value is None:
                return Snapshot(
                    step.state, step.raw_state, fraction=step.fraction, total=step.total,
                    code=step.code, reason=step.reason, detail=step.detail, hint=step.hint,
                )  # fmt: skip
            self._deployment = self._started(step.value)
        self._deployment.refresh()
        return replace(self._deployment.last, fraction=1.0)

    def cancel(self) -> None:
        """Stop the step that runs. Files that have arrived stay."""
        (self._deployment or self._download).cancel()

    def _started(self, model: Model) -> Operation[Deployment]:
        if self._may_be_deployed and (found := self._running(model)) is not None:
            return found
        self._may_be_deployed = True
        return self._deploy(model)
