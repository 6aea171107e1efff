"""The client and the output of one run of the command line."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli.output import Output

if TYPE_CHECKING:
    from kamiwaza import KamiwazaClient, Operation


@dataclass
class Session:
    """The options of `kamiwaza`, and the client that is created from them when it is needed.

    Args:
        output: prints results.
        settings: the arguments of the client that were given.
        assume_yes: do not ask before something is deleted or stopped.
        dry_run: only print what would be deleted, stopped or changed.
    """

    output: Output = field(default_factory=Output)
    settings: dict[str, Any] = field(default_factory=dict)
    assume_yes: bool = False
    dry_run: bool = False
    _client: KamiwazaClient | None = None

    def client(self) -> KamiwazaClient:
        """Return the client, made at the first call."""
        if self._client is None:
            from kamiwaza import KamiwazaClient

            self._client = KamiwazaClient(**self.settings)
        return self._client

    def close(self) -> None:
        """Close the client, if one was made."""
        if self._client is not None:
            self._client.close()

    def confirm(self, question: str) -> None:
        """Ask before something is deleted or stopped.

        Args:
            question: the description of the action.

        Raises:
            click.Abort: the answer is no.
            click.UsageError: there is no terminal to ask on.
        """
        if self.assume_yes:
            return
        if not sys.stdin.isatty():
            raise click.UsageError(f"{question} There is no terminal to ask on; use --yes.")
        click.confirm(f"{question} Continue?", abort=True, err=True)

    def wait(self, operation: Operation[Any], *, timeout: float | None = None) -> Any:
        """Wait for an operation with progress on standard error and return its result.

        After Ctrl-C the operation continues, and a note says how to wait for it again.

        Args:
            operation: the operation.
            timeout: seconds to wait. Default: the usual time of its kind.
        """
        try:
            return operation.wait(timeout, progress=not self.output.quiet)
        except KeyboardInterrupt:
            self.output.note(f"\nit continues on the platform; {self.resume_hint(operation)}")
            raise

    def resume_hint(self, operation: Operation[Any]) -> str:
        """Return how to wait for an operation again."""
        from kamiwaza import OperationError

        try:
            return f"wait for it with: kamiwaza wait {operation.token}"
        except OperationError:
            return "it has no token to wait for it with"
