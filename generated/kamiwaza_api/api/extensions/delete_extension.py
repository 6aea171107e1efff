"""DELETE /extensions/{name}."""

from __future__ import annotations

from ...request import Endpoint, Request, Start, parse_none, segment

ENDPOINT = Endpoint(
    name="extensions.delete_extension",
    method="DELETE",
    path="/extensions/{name}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
    starts=Start(kind="extensions.deletion", id="{name}"),
)


def delete_extension(name: str) -> Request[None]:
    """Delete an extension, which stops in the background.

    DELETE /extensions/{name}
    """
    return Request(ENDPOINT, f"/extensions/{segment('delete_extension', 'name', name)}", parse_none)
