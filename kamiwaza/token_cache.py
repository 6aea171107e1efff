"""Tokens on disk, shared by processes: one 0600 file, an entry for each server and user."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from kamiwaza.errors import ConfigurationError

try:
    import fcntl
except ImportError:  # Windows: no advisory locks, so processes may renew twice there
    fcntl = None  # type: ignore[assignment]  # the platform decides which branch exists


@dataclass(frozen=True)
class StoredToken:
    """A token on disk: `expires_at` since 1970, `lifetime` it was issued for (seconds)."""

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    expires_at: float = 0.0
    lifetime: float = 0.0


class TokenCache:
    """The entry of one server and user in a token file.

    Raises ConfigurationError when the file may be read by others or cannot be written.
    """

    def __init__(self, path: Path, *, server: str, user: str) -> None:
        self._path = path.expanduser()
        self._key = f"{server} {user}"

    def read(self) -> StoredToken | None:
        """Return the stored token; None if there is none or the file is not ours to understand."""
        entry = self._entries().get(self._key)
        if not isinstance(entry, dict):
            return None
        access, refresh = entry.get("access"), entry.get("refresh")
        expires, lifetime = entry.get("expires_at"), entry.get("lifetime")
        if not (isinstance(access, str) and _is_number(expires) and _is_number(lifetime)):
            return None
        return StoredToken(
            access, refresh if isinstance(refresh, str) else None, float(expires), float(lifetime)
        )

    def write(self, token: StoredToken | None) -> None:
        """Store `token`, or drop the entry; other entries stay."""
        entries = self._entries()
        entries.pop(self._key, None)
        if token is not None:
            entries[self._key] = asdict(token)
        try:
            self._replace(json.dumps(entries))
        except OSError as error:
            raise ConfigurationError(
                f"token_cache: cannot write {self._path}: {error.strerror}"
            ) from None

    def acquire(self, timeout: float = 60.0) -> int:
        """Take the lock and return its descriptor. Raises ConfigurationError after `timeout`."""
        self._make_folder()
        descriptor = os.open(self._path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        end = time.monotonic() + timeout
        while fcntl is not None:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() >= end:
                    os.close(descriptor)
                    raise ConfigurationError(
                        f"token_cache: {self._path} is locked by another process for {timeout:g} s"
                    ) from None
                time.sleep(0.02)
        return descriptor

    def release(self, descriptor: int) -> None:
        """Give the lock back."""
        os.close(descriptor)

    def _entries(self) -> dict[str, Any]:
        try:
            with open(self._path, "rb") as file:
                if os.name == "posix" and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                    raise ConfigurationError(
                        f"token_cache: {self._path} can be read by others; run chmod 600 on it"
                    )
                entries = json.loads(file.read())
        except (OSError, ValueError, RecursionError):
            return {}
        return entries if isinstance(entries, dict) else {}

    def _make_folder(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(
                f"token_cache: cannot create {self._path.parent}: {error.strerror}"
            ) from None

    def _replace(self, text: str) -> None:
        self._make_folder()
        # mkstemp creates with 0600, so the tokens are never readable by others, not even briefly.
        descriptor, name = tempfile.mkstemp(dir=self._path.parent, prefix=".token-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
