"""The journal of an unfinished download, for continuing it in another process."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kamiwaza.files.segments import Ranges, merged
from kamiwaza.files.version import Version

T = TypeVar("T")

_FORMAT = 1
_SENDABLE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True)
class Journal:
    """The journal next to a `.part` file.

    `source` identifies the request. If `in_order`, the file was written from the start, and its
    length is the number of bytes done; else `done` lists the ranges. After a restart of the
    machine (another `boot`) only the ranges that were synced to the disk count: `safe`.
    """

    source: str
    version: Version
    digests: dict[str, str] = field(default_factory=dict)
    in_order: bool = True
    done: Ranges = ()
    safe: Ranges = ()
    boot: str = ""

    def text(self) -> str:
        """Return the journal as it is stored."""
        return json.dumps({"format": _FORMAT, **asdict(self)})

    def trusted(self, length: int) -> Ranges:
        """Return the valid ranges of a part file of `length` bytes."""
        claimed: Ranges = self.safe
        # Without a restart the system has all written bytes, even after the process was killed.
        if self.boot and self.boot == boot_id():
            claimed = ((0, length),) if self.in_order else self.done
        # The file may be shorter than the journal, if it was changed by hand.
        size = length if self.version.size is None else min(length, self.version.size)
        return merged((start, min(end, size)) for start, end in claimed)


def read_journal(text: str) -> Journal | None:
    """Return the journal in `text`, None if the text is not a valid journal."""
    try:
        fields = json.loads(text)
        if fields.pop("format") != _FORMAT:
            return None
        journal = Journal(
            source=_checked(str, fields["source"]),
            version=_version(fields["version"]),
            digests={_checked(str, k): _checked(str, v) for k, v in fields["digests"].items()},
            in_order=_checked(bool, fields["in_order"]),
            done=_ranges(fields["done"]),
            safe=_ranges(fields["safe"]),
            boot=_checked(str, fields["boot"]),
        )
    # A damaged journal only means that the download starts again.
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    # Without a validator the rest of the file may be of another version.
    return journal if journal.version.validator else None


def boot_id() -> str:
    """Return the boot id of the machine, empty if the system has none."""
    try:
        return _BOOT.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


def _version(fields: dict[str, Any]) -> Version:
    for name in ("etag", "modified", "validator"):
        value = fields[name]
        # The value is sent in a header.
        if value is not None and not _SENDABLE.fullmatch(value):
            raise ValueError(name)
    size = fields["size"]
    if size is not None and (_checked(int, size) < 0 or isinstance(size, bool)):
        raise ValueError("size")
    return Version(**{**fields, "ranges": _checked(bool, fields["ranges"])})


def _ranges(pairs: Any) -> Ranges:
    checked = [(_checked(int, start), _checked(int, end)) for start, end in pairs]
    if any(start < 0 or end < start for start, end in checked):
        raise ValueError("ranges")
    return merged(checked)


def _checked(kind: type[T], value: Any) -> T:
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value
