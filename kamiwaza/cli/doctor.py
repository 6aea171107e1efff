"""`doctor`: check the connection step by step."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.exit_codes import FAILED, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamiwaza import KamiwazaClient
    from kamiwaza.cli.session import Session

_CLOCK = 60.0


@dataclass(frozen=True)
class Check:
    """The result of one step.

    Args:
        step: the name of the step.
        result: `ok`, `failed` or `skipped`.
        detail: the observation, and advice after a failure.
    """

    step: str
    result: str
    detail: str


@click.command(cls=SessionCommand)
@click.pass_obj
def doctor(session: Session) -> None:
    """Check the connection step by step, with advice for each failure.

    The steps are the settings, the address and its TLS, the credentials, the clock, the release
    and the services. The exit code is 1 if one of them failed.
    """
    checks = list(run_checks(session))
    if session.output.chosen == "table":
        for check in checks:
            click.echo(f"{check.result:8}{check.step:14}{check.detail}")
    else:
        session.output.show([asdict(check) for check in checks])
    if any(check.result == "failed" for check in checks):
        raise SystemExit(FAILED)


def run_checks(session: Session) -> Iterator[Check]:
    """Yield the result of each step; after a failure the steps that need it are skipped."""
    from kamiwaza import KamiwazaError

    try:
        client = session.client()
    except KamiwazaError as error:
        yield Check("settings", "failed", one_line(error))
        return
    config = client.config
    proxy = f", proxy {_without_user(config.proxy)}" if config.proxy else ""
    yield Check("settings", "ok", f"{config.base_url}{proxy}, {_credentials(client)}")
    steps: list[tuple[str, Callable[[KamiwazaClient], str]]] = [
        ("address", _address),
        ("credentials", _user),
        ("clock", _clock),
        ("release", lambda client: str(client.server.release())),
        ("services", _services),
    ]
    failed = False
    for name, step in steps:
        if failed and name != "credentials":
            yield Check(name, "skipped", "needs the steps before it")
            continue
        try:
            yield Check(name, "ok", step(client))
        except KamiwazaError as error:
            failed = failed or name == "address"
            yield Check(name, "failed", one_line(error))
        if failed and name == "address":
            return


def _without_user(proxy: str) -> str:
    scheme, separator, rest = proxy.partition("://")
    return f"{scheme}{separator}{rest.rpartition('@')[2]}"


def _credentials(client: KamiwazaClient) -> str:
    return repr(client).rpartition(",")[2].strip(" >") or "no credentials"


def _address(client: KamiwazaClient) -> str:
    began = time.monotonic()
    client.ping(max_retries=0)
    return f"answers after {(time.monotonic() - began) * 1000:.0f} ms"


def _user(client: KamiwazaClient) -> str:
    return f"you are {client.whoami().username}"


def _clock(client: KamiwazaClient) -> str:
    with client.recording() as calls:
        client.ping()
    date = calls.last.headers.get("date")
    if date is None:
        return "the platform sends no time"
    try:
        away = time.time() - parsedate_to_datetime(date).timestamp()
    except ValueError:
        return "the platform's time cannot be read"
    if abs(away) > _CLOCK:
        return f"this machine is {away:+.0f} s away from the platform: tokens may seem expired"
    return f"{abs(away):.0f} s away from the platform"


def _services(client: KamiwazaClient) -> str:
    from kamiwaza.cli import table

    lacking = [name for name in table.summaries() if not _supports(client, name)]
    return (
        "all are available" if not lacking else f"the platform lacks {', '.join(sorted(lacking))}"
    )


def _supports(client: KamiwazaClient, name: str) -> bool:
    """Return whether the platform has a service. Services without operations count too."""
    from kamiwaza import InvalidArgumentError

    try:
        return client.server.supports(name)
    except InvalidArgumentError:
        return True
