"""The two steps of an operation that downloads a model and deploys it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza.operations.state import OperationState, Snapshot

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza.schemas.model import Model
    from kamiwaza.schemas.serving import Deployment


class AsyncDownloadThenDeploy:
    """Polls the download; when it is complete, starts the deployment and polls that.

    Before it starts a deployment for a second time, because the answer to the first was lost or
    another process may have started one, it looks for a deployment of the model.
    """

    def __init__(
        self,
        download: AsyncOperation[Model],
        deploy: Callable[[Model], Awaitable[AsyncOperation[Deployment]]],
        running: Callable[[Model], Awaitable[AsyncOperation[Deployment] | None]],
        *,
        resumed: bool,
    ) -> None:
        self._download, self._deploy, self._running = download, deploy, running
        self._may_be_deployed = resumed
        self._deployment: AsyncOperation[Deployment] | None = None

    async def poll(self) -> Snapshot[Deployment]:
        """Return the state of the step that runs."""
        if self._deployment is None:
            if not self._download.state.is_terminal:
                await self._download.refresh()
            step = self._download.last
            if step.state is not OperationState.SUCCEEDED or step.value is None:
                return Snapshot(
                    step.state, step.raw_state, fraction=step.fraction, total=step.total,
                    code=step.code, reason=step.reason, detail=step.detail, hint=step.hint,
                )  # fmt: skip
            self._deployment = await self._started(step.value)
        await self._deployment.refresh()
        return replace(self._deployment.last, fraction=1.0)

    async def cancel(self) -> None:
        """Stop the step that runs. Files that have arrived stay."""
        await (self._deployment or self._download).cancel()

    async def _started(self, model: Model) -> AsyncOperation[Deployment]:
        if self._may_be_deployed and (found := await self._running(model)) is not None:
            return found
        self._may_be_deployed = True
        return await self._deploy(model)
