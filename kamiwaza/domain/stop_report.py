"""The report of stopping several deployments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.presentation.object_table import object_html
from kamiwaza.presentation.summary import counted

if TYPE_CHECKING:
    from typing import Any

    from kamiwaza.errors import KamiwazaError
    from kamiwaza.schemas.serving import Deployment


@dataclass(frozen=True)
class FailedStop:
    """A deployment that could not be stopped, and the error."""

    deployment: Deployment
    error: KamiwazaError


@dataclass(frozen=True)
class StopReport:
    """The result of `serving.stop_all`.

    `chosen` are the deployments to stop. `stopped` are those that have stopped, and `failed` those
    that could not be stopped, each with its error. After a dry run both are empty.
    """

    chosen: tuple[Deployment, ...]
    stopped: tuple[Deployment, ...] = ()
    failed: tuple[FailedStop, ...] = ()
    dry_run: bool = False

    @property
    def ok(self) -> bool:
        """True if no deployment failed to stop."""
        return not self.failed

    def __str__(self) -> str:
        """Return how many deployments were stopped, and which ones failed with which error."""
        if self.dry_run:
            names = ", ".join(f"{item.name} ({item.id})" for item in self.chosen)
            text = f"would stop {counted(len(self.chosen), 'deployment')}"
            return f"{text}: {names}" if names else text
        lines = [f"stopped {len(self.stopped)} of {counted(len(self.chosen), 'deployment')}"]
        failures = ((fail.deployment, fail.error) for fail in self.failed)
        lines += [f"{item.name} ({item.id}): {error}" for item, error in failures]
        return "\n".join(lines)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        failed = {str(fail.deployment.id): str(fail.error) for fail in self.failed}
        return object_html(str(self).partition("\n")[0], failed)
