"""The file with the profiles, changed without losing its comments."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_DEFAULT = "default"


def config_file() -> Path:
    """Return the path of the file."""
    given = os.environ.get("KAMIWAZA_CONFIG_FILE") or "~/.config/kamiwaza/config.toml"
    return Path(given).expanduser()


class Profiles:
    """The profiles in the configuration file."""

    def __init__(self) -> None:
        """Read the file, which may be missing.

        Raises:
            click.ClickException: the file cannot be read.
        """
        import tomlkit
        from tomlkit.exceptions import ParseError

        self.path: Path = config_file()
        try:
            text = self.path.read_text("utf-8") if self.path.exists() else ""
            self._document: Any = tomlkit.parse(text)
        except (OSError, UnicodeDecodeError, ParseError) as error:
            raise click.ClickException(f"cannot read {self.path}: {error}") from None

    def names(self) -> list[str]:
        """Return the names of the profiles."""
        return sorted(self._document.get("profiles", {}))

    def profile(self, name: str | None) -> MutableMapping[str, Any]:
        """Return a profile to read or to change, new if it is not there.

        Args:
            name: the name. Default: `default`.
        """
        import tomlkit

        profiles = self._document.setdefault("profiles", tomlkit.table(is_super_table=True))
        table: MutableMapping[str, Any] = profiles.setdefault(name or _DEFAULT, tomlkit.table())
        return table

    def remove(self, name: str) -> None:
        """Remove a profile."""
        self._document.get("profiles", {}).pop(name, None)

    def save(self) -> None:
        """Write the file so that only its owner can read it, whole or not at all.

        Raises:
            click.ClickException: it cannot be written.
        """
        import tomlkit

        scratch = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(tomlkit.dumps(self._document))
            scratch.replace(self.path)
        except OSError as error:
            scratch.unlink(missing_ok=True)
            raise click.ClickException(f"cannot write {self.path}: {error.strerror}") from None
