"""The token file: tokens that processes share, one entry for each server and user."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from kamiwaza.concurrency.locks import new_lock
from kamiwaza.errors import ConfigurationError
from kamiwaza.redaction import fits_a_header

try:
    import fcntl
except ImportError:  # Windows: no advisory locks, so processes may renew twice there
    fcntl = None  # type: ignore[assignment]  # the platform decides which branch exists

_LARGEST = 2**20
_FAR = 1e11
"""Seconds. A larger expiry or lifetime marks a damaged entry."""


@dataclass(frozen=True)
class StoredToken:
    """A token on disk.

    `expires_at` is in seconds since 1970; `lifetime` is the seconds it was issued for.
    """

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    expires_at: float = 0.0
    lifetime: float = 0.0


class TokenCache:
    """The entry of one server and user in a token file, which only its owner may read.

    Raises ConfigurationError if others may read the file, or if it cannot be written.
    """

    def __init__(self, path: Path, *, server: str, user: str) -> None:
        self._path = path.expanduser()
        self._key = f"{server} {user}"

    def read(self) -> StoredToken | None:
        """Return the stored token, None if there is none or the file has another format."""
        entry = self._entries().get(self._key)
        if not isinstance(entry, dict):
            return None
        access, refresh = entry.get("access"), entry.get("refresh")
        expires, lifetime = entry.get("expires_at"), entry.get("lifetime")
        if not (_is_token(access) and _is_number(expires) and _is_number(lifetime)):
            return None
        return StoredToken(
            access, refresh if _is_token(refresh) else None, float(expires), float(lifetime)
        )

    def write(self, token: StoredToken | None) -> None:
        """Store `token`, or remove the entry if it is None. Other entries stay."""
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

    def lock(self) -> TokenLock:
        """Return a lock on the file for one renewal. It is not acquired yet."""
        return TokenLock(self._path)

    def _entries(self) -> dict[str, Any]:
        try:
            with open(self._path, "rb") as file:
                if os.name == "posix" and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                    raise ConfigurationError(
                        f"token_cache: {self._path} can be read by others; run chmod 600 on it"
                    )
                entries = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return entries if isinstance(entries, dict) else {}

    def _replace(self, text: str) -> None:
        path = _behind_links(self._path)
        _make_folder(path.parent)
        # mkstemp creates with 0600, so the tokens are never readable by others, not even briefly.
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".token-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise


class TokenLock:
    """A lock against other processes, threads and tasks that renew the same tokens. Used once.

    `release` may come while `acquire` still waits in another thread, such as after a cancellation.
    Then `acquire` stops waiting.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._guard = new_lock()
        self._descriptor: int | None = None
        self._released = False

    def acquire(self, timeout: float = 60.0) -> None:
        """Wait at most `timeout` seconds for the lock. Raises ConfigurationError then."""
        if not self.try_acquire(timeout):
            raise ConfigurationError(
                f"token_cache: {self.path} is locked by another process for {timeout:g} s"
            )

    def try_acquire(self, timeout: float) -> bool:
        """Wait at most `timeout` seconds for the lock. Return False if it is still taken."""
        descriptor = self._open()
        end = time.monotonic() + timeout
        taken = False
        try:
            while not (taken := self._take(descriptor)) and not self._released:
                left = end - time.monotonic()
                if left <= 0:
                    return False
                time.sleep(min(0.02, left))
            return True
        finally:
            if not taken:
                os.close(descriptor)

    def release(self) -> None:
        """Release the lock, or stop waiting for it."""
        with self._guard:
            self._released = True
            descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            if fcntl is not None:  # closing is not enough if a child was forked meanwhile
                fcntl.flock(descriptor, fcntl.LOCK_UN)
            os.close(descriptor)

    def _open(self) -> int:
        path = self.path
        try:
            # All symbolic links to a token file share one lock file, next to the target.
            path = _behind_links(path)
            _make_folder(path.parent)
            path = path.with_name(f"{path.name}.lock")
            return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ConfigurationError(f"token_cache: cannot lock {path}: {error.strerror}") from None

    def _take(self, descriptor: int) -> bool:
        with self._guard:
            if self._released:
                return False
            try:
                if fcntl is not None:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return False
            self._descriptor = descriptor
            return True


def _behind_links(path: Path) -> Path:
    """Return the target of symbolic links, which need not exist. Raises OSError for a cycle."""
    resolved = Path(os.path.realpath(path))
    if resolved.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return resolved


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"token_cache: cannot create {path}: {error.strerror}") from None


def _is_token(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and fits_a_header(value)


def _is_number(value: object) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return -_FAR < value < _FAR
