"""Following a download by polling the platform."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import (
    ConflictError,
    ResourceNotFoundError,
    ResponseValidationError,
    UnsupportedByServerError,
)
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_files import ModelDownloadStatus, ModelFile
from kamiwaza_api.api.models import (
    cancel_model_download,
    get_model,
    get_model_file,
    get_model_files_download_status,
)

if TYPE_CHECKING:
    from uuid import UUID

    from kamiwaza._async.http.transport import AsyncTransport
    from kamiwaza.domain.model_download_monitor import DownloadMonitor
    from kamiwaza.domain.model_download_plan import DownloadPlan


class AsyncDownloadFollower(AsyncBaseService):
    """Polls the files of one download until the model is complete."""

    def __init__(
        self, transport: AsyncTransport, plan: DownloadPlan, monitor: DownloadMonitor
    ) -> None:
        """Follow what `monitor` watches."""
        super().__init__(transport)
        self._plan = plan
        self._monitor = monitor

    async def poll(self, **call_options: Unpack[CallOptions]) -> Snapshot[Model]:
        """Return the state of the download, and the model once the download is complete."""
        rows = await self._call(get_model_files_download_status(), list[ModelDownloadStatus])
        files = {key: await self._file(key) for key in self._monitor.unlisted(rows)}
        seen = self._monitor.observe(rows, files, self._transport.clock.monotonic())
        if seen.state is not OperationState.SUCCEEDED:
            return seen
        model = await self._model()
        return Snapshot(seen.state, seen.raw_state, model, fraction=1.0, total=seen.total)

    async def cancel(self, **call_options: Unpack[CallOptions]) -> None:
        """Stop the files that have not arrived."""
        for file_id in self._monitor.open_ids:
            # A file that arrived meanwhile must not keep the others from being stopped.
            with suppress(ResourceNotFoundError, ConflictError):
                await self._send(cancel_model_download(file_id))

    async def _file(self, file_id: UUID | str) -> ModelFile | None:
        try:
            return await self._call(get_model_file(file_id), ModelFile)
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            return None

    async def _model(self) -> Model:
        """Return the model with at least the files that were followed."""
        model_id = self._monitor.model_id
        if model_id is None:
            raise ResponseValidationError(f"the files of {self._plan.repo} belong to no model")
        model = await self._call(get_model(model_id), Model)
        known = {file.id for file in model.files}
        missing = [await self._file(key) for key in self._monitor.file_ids if key not in known]
        model.m_files += [file for file in missing if file is not None]
        return model.remember_choice(self._plan.chosen)
