"""The entry point of the command line. It imports nothing of the client."""

from __future__ import annotations

import contextlib
import signal
import sys
from importlib.util import find_spec

_MISSING = "kamiwaza: click is not installed; it comes with: pip install 'kamiwaza-client[cli]'\n"


def main() -> int:
    """Run the command line and return its exit status.

    A closed pipe ends the process as it ends other programs, without a traceback.
    """
    if find_spec("click") is None:
        sys.stderr.write(_MISSING)
        return 1
    # In a thread, or where the system has no such signal, Python's own behaviour stays.
    with contextlib.suppress(AttributeError, ValueError):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    from kamiwaza.cli.application import run

    return run()
