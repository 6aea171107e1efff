"""`login`, `logout`, `whoami` and `profile`."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.profiles import Profiles

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session

_DAYS = 30


def _token_name() -> str:
    return f"kamiwaza CLI on {socket.gethostname()}"


@click.command(cls=SessionCommand)
@click.option("--username", help="Log in as this user and create a personal access token.")
@click.option("--token", "from_stdin", flag_value="-", help="Read a token from standard input.")
@click.option("--days", default=_DAYS, show_default=True, help="Lifetime of the token.")
@click.pass_obj
def login(session: Session, username: str | None, from_stdin: str | None, days: int) -> None:
    """Log in and store a token for later commands.

    Passwords are asked for and never stored. `--token` stores a token that you pipe in. The file
    with the token can be read only by you.
    """
    from kamiwaza import KamiwazaClient

    settings = dict(session.settings)
    profiles = Profiles()
    stored = profiles.profile(settings.pop("profile", None))
    settings.setdefault("base_url", stored.get("base_url"))
    settings["base_url"] = settings["base_url"] or os.environ.get("KAMIWAZA_BASE_URL")
    if not settings["base_url"]:
        if not sys.stdin.isatty():
            raise click.UsageError("there is no address; pass it with --url")
        settings["base_url"] = click.prompt("Address of the platform", err=True)
    if from_stdin:
        token = sys.stdin.readline().strip()
        if not token:
            raise click.UsageError("--token: standard input is empty")
    else:
        if not sys.stdin.isatty():
            raise click.UsageError("there is no terminal to ask for the password; pipe a --token")
        username = username or click.prompt("User name", err=True)
        password = click.prompt("Password", hide_input=True, err=True)
        with KamiwazaClient(**settings, username=username, password=password) as person:
            created = person.auth.pats.create(name=_token_name(), ttl_seconds=days * 86_400)
            token = created.token.get_secret_value()
    with KamiwazaClient(**settings, api_key=token) as client:
        user = client.whoami()
    stored["base_url"], stored["api_key"] = client.config.base_url, token
    if settings.get("verify_ssl") is False:
        stored["verify_ssl"] = False
    profiles.save()
    session.output.note(f"logged in as {user.username}; the token is in {profiles.path}")


@click.command(cls=SessionCommand)
@click.pass_obj
def logout(session: Session) -> None:
    """Remove the stored token, and revoke it if `login` created it."""
    profiles = Profiles()
    stored = profiles.profile(session.settings.get("profile"))
    if "api_key" not in stored:
        session.output.note("no token is stored")
        return
    from kamiwaza import KamiwazaError

    # The token must also be removed if the platform cannot be reached.
    with contextlib.suppress(KamiwazaError):
        client = session.client()
        for pat in client.auth.pats.list():
            if pat.name == _token_name():
                client.auth.pats.revoke(pat)
    del stored["api_key"]
    profiles.save()
    session.output.note("logged out")


@click.command(cls=SessionCommand)
@click.pass_obj
def whoami(session: Session) -> None:
    """Show the platform and the user of your credentials."""
    client = session.client()
    session.output.show({"platform": client.config.base_url, **_user(session, client.whoami())})


def _user(session: Session, user: object) -> dict[str, Any]:
    plain = session.output.plain(user)
    return {name: plain[name] for name in plain if plain[name] not in (None, [], {})}


@click.group()
def profile() -> None:
    """Show and change the profiles of the configuration file."""


@profile.command("list", cls=SessionCommand)
@click.pass_obj
def list_profiles(session: Session) -> None:
    """List the profiles, without secrets."""
    profiles = Profiles()
    rows = []
    for name in profiles.names():
        table = profiles.profile(name)
        address, user = table.get("base_url", ""), table.get("username", "")
        stored = "token" if "api_key" in table else ""
        rows.append({"name": name, "base_url": address, "username": user, "credentials": stored})
    session.output.show(rows)


@profile.command("set", cls=SessionCommand)
@click.argument("name")
@click.argument("settings", nargs=-1, metavar="SETTING=VALUE...")
@click.pass_obj
def set_profile(session: Session, name: str, settings: tuple[str, ...]) -> None:
    """Change settings of a profile, such as `base_url=https://...`. An empty value removes one."""
    from kamiwaza import SDKConfig

    profiles = Profiles()
    table = profiles.profile(name)
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals or key not in SDKConfig.model_fields:
            raise click.UsageError(
                f"{setting!r} is not of the form SETTING=VALUE, or not a setting"
            )
        if key in ("api_key", "token", "password", "client_key_password"):
            raise click.UsageError(f"{key}: would show in the process list; use `kamiwaza login`")
        if value:
            table[key] = value
        else:
            table.pop(key, None)
    profiles.save()
    session.output.note(f"saved {profiles.path}")


@profile.command("remove", cls=SessionCommand)
@click.argument("name")
@click.pass_obj
def remove_profile(session: Session, name: str) -> None:
    """Remove a profile with its token."""
    profiles = Profiles()
    if name not in profiles.names():
        raise click.UsageError(f"there is no profile {name!r} in {profiles.path}")
    session.confirm(f"The profile {name} is removed.")
    profiles.remove(name)
    profiles.save()
