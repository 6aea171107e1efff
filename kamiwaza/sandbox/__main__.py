"""Command line of the embedded platform: `python -m kamiwaza.sandbox`."""

from __future__ import annotations

import argparse
import sys
import threading
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.clock import RunningClock
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.sandbox import Sandbox
from kamiwaza.sandbox.state.model_repositories import Repository, repository

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the sandbox until it is interrupted and return the exit status.

    Args:
        arguments: command-line arguments. Default: those of the process.
    """
    options = _parser().parse_args(arguments)
    with Sandbox(
        seed=options.seed,
        clock=RunningClock(options.speed),
        release=options.release,
        newer=options.newer,
        hub=options.hub_model,
    ) as sandbox:
        sandbox.state.token_delay = options.token_delay
        try:
            server = sandbox.serve(options.port, host=options.host)
        except (OSError, OverflowError) as error:
            sys.stderr.write(f"cannot listen on {options.host}:{options.port}: {error}\n")
            return 1
        users = ", ".join(
            f"{user.username}/{user.password}" for user in sandbox.state.identity.users.values()
        )
        sys.stdout.write(f"Kamiwaza sandbox at {server.url} (users: {users})\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return 0
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m kamiwaza.sandbox", description="Serve an embedded Kamiwaza platform."
    )
    parser.add_argument("--port", type=int, default=7777, help="port; 0 takes any free one")
    parser.add_argument("--host", default="127.0.0.1", help="address to bind to")
    parser.add_argument("--seed", type=int, default=0, help="seed of all generated ids")
    parser.add_argument(
        "--speed", type=_positive, default=1.0, help="seconds of the sandbox per real second"
    )
    played = parser.add_mutually_exclusive_group()
    played.add_argument("--release", type=_release, help="play an older release, such as 0.13")
    played.add_argument("--newer", action="store_true", help="play a release that is not out yet")
    parser.add_argument(
        "--token-delay", type=float, default=0.0, help="seconds between streamed tokens"
    )
    parser.add_argument(
        "--hub-model",
        type=_repository,
        action="append",
        default=[],
        metavar="REPO",
        help="add a repository to the hub, such as org/Name-7B-GGUF; may be repeated",
    )
    return parser


def _positive(text: str) -> float:
    if (value := float(text)) <= 0:
        raise argparse.ArgumentTypeError("must be positive")
    return value


def _release(text: str) -> str:
    try:
        Contract.shipped(release=text)
    except InvalidArgumentError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _repository(text: str) -> Repository:
    try:
        return repository(text)
    except InvalidArgumentError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


if __name__ == "__main__":
    sys.exit(main())
