# Written by scripts/unasync.py from kamiwaza/_async/files/fetch.py: edit that.
"""Downloading a file to a target, or as an iterator of bytes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from kamiwaza._sync.files.download import Download
from kamiwaza._sync.files.source import Source, source_of
from kamiwaza.errors import (
    APIConnectionError,
    APIStatusError,
    ConnectionInterruptedError,
    ResponseValidationError,
)
from kamiwaza.errors.download import RemoteFileChangedError
from kamiwaza.files.download_options import DownloadOptions
from kamiwaza.files.version import (
    Version,
    classify_answer,
    content_range,
    range_headers,
    read_version,
)
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker, as_tracker

if TYPE_CHECKING:
    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.files.download_result import DownloadResult
    from kamiwaza_api.request import Request


def download(
    transport: Transport,
    request: Request[Any],
    path: str | os.PathLike[str] | BinaryIO,
    *,
    resume: bool = True,
    connections: int | None = None,
    progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
    expected_sha256: str | None = None,
    overwrite: bool = False,
) -> DownloadResult:
    """Download a file to `path`. `Raw.download` describes the arguments."""
    options = DownloadOptions(
        path,
        resume=resume,
        connections=connections,
        expected_sha256=expected_sha256,
        overwrite=overwrite,
    )
    source = source_of(transport, request)
    tracker = as_tracker(progress, description=source.name, clock=transport.clock)
    try:
        return Download(transport, source, options, tracker).run()
    finally:
        if tracker is not None and tracker is not progress:
            tracker.close()


def read_through(transport: Transport, request: Request[Any]) -> Iterator[bytes]:
    """Yield the bytes of a file. `Raw.iter_bytes` describes the behaviour."""
    source = source_of(transport, request)
    policy, clock = transport.options.retry, transport.clock
    version, position, failures = Version(), 0, 0
    while True:
        answer = _continued(source, position, version)
        version = version if position else read_version(200, answer.headers)
        end, size = _bounds(answer)
        try:
            for chunk in answer.iter_bytes():
                if end is not None and position + len(chunk) > end:
                    raise ResponseValidationError("the answer has more bytes than requested")
                position += len(chunk)
                # Progress: only failures in a row count against the retries.
                failures = 0
                yield chunk
            if end is not None and position < end:
                raise ConnectionInterruptedError(
                    "the answer has fewer bytes than announced", sent=True
                )
            # The answer may be a part of the file; then the next part is requested.
            if size is None or position >= size:
                return
            continue
        except APIConnectionError as error:
            failures += 1
            allowed = policy.allows(error, method=source.method, repeat=source.repeat)
            if not allowed or failures > policy.max_retries:
                raise
            # Retries of all calls share a budget, which protects a platform in trouble.
            if not transport.budget.spend():
                error.retry_withheld = True
                raise
        finally:
            answer.close()
        clock.sleep(policy.pause(failures))


def _bounds(answer: Answer) -> tuple[int | None, int | None]:
    """Return the end of a part and the size of the file; None for a whole file."""
    came = content_range(answer.headers) if answer.status == 206 else None
    return (None, None) if came is None else (came[1], came[2])


def _continued(source: Source, position: int, version: Version) -> Answer:
    """Return an answer that starts at `position`. Raises RemoteFileChangedError."""
    if position == 0:
        return source.open(())
    # Without a validator the rest could come from another version of the file.
    if not (source.ranged and version.validator):
        raise RemoteFileChangedError(
            "the connection broke, and this server cannot continue the file"
        )
    try:
        answer = source.open(range_headers(position, version.size, version))
    except APIStatusError as error:
        # These two mean that the version or the length changed.
        if error.status_code not in (412, 416):
            raise
        raise RemoteFileChangedError("the file changed while it was being read") from error
    if classify_answer(answer.status, answer.headers, position, version.size, version) != "part":
        answer.close()
        raise RemoteFileChangedError("the file changed while it was being read")
    return answer
