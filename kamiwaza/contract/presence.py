"""Operations that are missing in the release that this client was generated for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import UnsupportedByServerError

if TYPE_CHECKING:
    from kamiwaza_api.request import Endpoint


def require_present(endpoint: Endpoint) -> None:
    """Check that the release has an operation, before anything is sent.

    A client that was generated without the operation lacks its parameters and answers.

    Raises:
        UnsupportedByServerError: the release does not have the operation.
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
