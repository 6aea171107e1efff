"""Operations that the release this client was generated for does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import UnsupportedByServerError

if TYPE_CHECKING:
    from kamiwaza_api.request import Endpoint


def require_present(endpoint: Endpoint) -> None:
    """Let pass what the release has.

    Raises UnsupportedByServerError for the rest, before anything is sent: a client generated from
    a document without the operation knows neither its parameters nor its answers.
    """
    if not endpoint.absent_in:
        return
    error = UnsupportedByServerError(
        f"release {endpoint.absent_in} of the platform, which this client was generated for, "
        f"does not have {endpoint.method} {endpoint.path}",
        status_code=404,
        operation=endpoint.name,
    )
    error.since, error.release = endpoint.since, endpoint.absent_in
    raise error
