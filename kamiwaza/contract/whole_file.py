"""Writing a file in one step."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole_file(path: str, text: str, *, mode: int = 0o666) -> None:
    """Write a file so that a failure leaves the old content.

    A device or a pipe, such as /dev/null, is written to; replacing it would remove it.

    Args:
        path: the path of the file.
        text: the new content.
        mode: the permissions of a new file, before the umask.

    Raises:
        OSError: the file cannot be written.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        target.write_text(text, "utf-8")
        return
    draft = Path(f"{path}.{os.getpid()}.part")
    try:
        draft.touch(mode=mode)
        draft.write_text(text, "utf-8")
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)
