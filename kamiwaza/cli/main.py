"""The entry point of the command line. It imports nothing of the client."""

from __future__ import annotations

import contextlib
import gc
import signal
import sys

_MISSING = "kamiwaza: click is not installed; install it with: pip install 'kamiwaza-client[cli]'\n"


def main() -> int:
    """Run the command line and return its exit status.

    A closed pipe ends the process as it ends other programs, without a traceback.
    """
    # In a thread, or where the system has no such signal, Python's own behaviour stays.
    with contextlib.suppress(AttributeError, ValueError):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # Loading modules creates no garbage, and the collector takes a twentieth of the time of --help.
    gc.disable()
    try:
        from kamiwaza.cli.application import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.stderr.write(_MISSING)
        return 1
    finally:
        gc.enable()
    return run()
