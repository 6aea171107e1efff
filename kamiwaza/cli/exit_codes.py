"""The exit codes, and the one line of an error."""

from __future__ import annotations

OK, FAILED, USAGE, NOT_FOUND, DENIED, UNREACHABLE, REFUSED, TIMED_OUT = range(8)
INTERRUPTED = 130

CODES = {
    OK: "success",
    FAILED: "the call or the operation failed",
    USAGE: "the command line is wrong, or an argument has a wrong value",
    NOT_FOUND: "there is no such object",
    DENIED: "credentials are missing or wrong, or not allowed to do this",
    UNREACHABLE: "the platform did not answer",
    REFUSED: "the platform refused, for example because of a conflict",
    TIMED_OUT: "a limit of time has passed; what runs on the platform continues",
    INTERRUPTED: "Ctrl-C; what runs on the platform continues",
}
"""The meaning of each exit code."""


def exit_code(error: Exception) -> int:
    """Return the exit code for an error of the client."""
    from kamiwaza import errors

    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], int], ...] = (
        ((errors.InvalidArgumentError, errors.ConfigurationError), USAGE),
        (errors.ResourceNotFoundError, NOT_FOUND),
        ((errors.AuthenticationError, errors.PermissionDeniedError), DENIED),
        ((errors.OperationTimeoutError, errors.APITimeoutError), TIMED_OUT),
        (errors.DeadlineExceededError, TIMED_OUT),
        ((errors.APIConnectionError, errors.ServiceUnavailableError), UNREACHABLE),
        ((errors.ConflictError, errors.RefusedError), REFUSED),
    )
    return next((code for kind, code in kinds if isinstance(error, kind)), FAILED)


def one_line(error: BaseException) -> str:
    """Return the message of an error on one line."""
    return " ".join(str(error).split()) or type(error).__name__
