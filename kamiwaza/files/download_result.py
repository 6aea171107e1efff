"""The result of a download."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class DownloadResult:
    """A finished download.

    `path` is the file, None if you gave an open file. `size` is in bytes. `sha256` is None unless
    it was expected or announced, and then it was compared. `resumed_from` is the number of bytes
    that an earlier download had left. `attempts` counts the requests that transferred bytes, and
    `connections` the largest number of them at the same time. `elapsed` is in seconds. `etag` is
    the version of the file, None if the server sent none.
    """

    path: Path | None
    size: int
    sha256: str | None
    resumed_from: int
    attempts: int
    connections: int
    elapsed: float
    etag: str | None = None
