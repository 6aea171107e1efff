"""The options of a download."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urlsplit

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.files.digests import Digests, expected_digests
from kamiwaza.files.file_name import choose_name
from kamiwaza.files.target import OpenFile, PartFile, Target

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

MAX_CONNECTIONS = 16


@dataclass(frozen=True)
class DownloadOptions:
    """The options of a download.

    Raises:
        InvalidArgumentError: an option is out of range or of the wrong kind.
    """

    to: str | os.PathLike[str] | BinaryIO
    resume: bool = True
    connections: int | None = None
    expected_sha256: str | None = None
    overwrite: bool = False
    digests: Digests = field(init=False)

    def __post_init__(self) -> None:
        """Check the arguments."""
        object.__setattr__(self, "digests", expected_digests(self.expected_sha256))
        if self.connections is not None and not 1 <= self.connections <= MAX_CONNECTIONS:
            raise InvalidArgumentError(f"connections: must be 1 to {MAX_CONNECTIONS}")
        if not (isinstance(self.to, (str, os.PathLike)) or hasattr(self.to, "write")):
            kind = type(self.to).__name__
            raise InvalidArgumentError(f"path: must be a path or an open binary file, not {kind}")
        if isinstance(self.to, (str, os.PathLike)) and "\0" in os.fsdecode(self.to):
            raise InvalidArgumentError("path: holds a NUL character")

    @property
    def folder(self) -> Path | None:
        """Return the folder if `to` is one, else None. The server then names the file."""
        if not isinstance(self.to, (str, os.PathLike)):
            return None
        # A folder that does not exist yet is recognized by the separator at its end.
        ends = os.fspath(self.to).endswith(("/", os.sep))
        return Path(self.to) if ends or os.path.isdir(self.to) else None

    def target(self, *, disposition: str | None, url: str, suggested: str | None) -> Target:
        """Return the target; `choose_name` gets the arguments if `to` is a folder."""
        if not isinstance(self.to, (str, os.PathLike)):
            return OpenFile(self.to)
        folder = self.folder
        if folder is None:
            return PartFile(Path(self.to), overwrite=self.overwrite)
        name = choose_name(disposition, url, suggested=suggested)
        return PartFile(folder / name, overwrite=self.overwrite)


def fingerprint(request: Request[Any], base_url: str) -> str:
    """Return a digest that identifies the requested file without revealing it."""
    url = urlsplit(base_url)
    parts = (
        # Without credentials: the journal is a file that others may read.
        f"{url.scheme}://{url.netloc}{url.path}",
        request.endpoint.name,
        request.path,
        *(f"{name}={value}" for name, value in sorted(request.query)),
    )
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
