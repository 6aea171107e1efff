"""Completion of the names of models, deployments, workrooms and other objects."""

from __future__ import annotations

import contextlib
from functools import reduce
from typing import TYPE_CHECKING, Any

from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    import click

    from kamiwaza.cli.session import Session

_LISTS = {
    "Model": "models.list",
    "Deployment": "serving.list",
    "Dataset": "catalog.datasets.list",
    "WorkroomFields": "workrooms.list",
    "Connector": "connectors.list",
    "User": "auth.users.list",
    "AppTemplate": "apps.templates.list",
    "AppDeployment": "apps.list",
    "ToolDeployment": "tools.list",
    "VectorDBInstance": "context.vectordbs.list",
    "OntologyInstance": "context.ontologies.list",
    "Group": "authz.groups.list",
}
_SECONDS = 2.0


def complete_ids(ctx: click.Context, kind: str, incomplete: str) -> list[CompletionItem]:
    """Return the ids of objects of one class that begin with a text, or whose names do.

    Args:
        ctx: the context of the command that is completed.
        kind: the name of the class. Empty list if the platform has no list of it.
        incomplete: the beginning of the word.
    """
    # A shell cannot show errors during completion.
    with contextlib.suppress(Exception):
        if kind in _LISTS:
            return _items(ctx, _LISTS[kind], incomplete)
    return []


def _items(ctx: click.Context, path: str, incomplete: str) -> list[CompletionItem]:
    from kamiwaza.cli.command import session_of

    session: Session = session_of(ctx)
    try:
        client = session.client().with_options(timeout=_SECONDS, deadline=_SECONDS, max_retries=0)
        root: Any = client
        listed = reduce(getattr, path.split("."), root)()
        rows = [(str(getattr(i, "id", None) or getattr(i, "urn", "")), _name(i)) for i in listed]
    finally:
        session.close()
    return [
        CompletionItem(key, help=name)
        for key, name in rows
        if key.startswith(incomplete) or name.startswith(incomplete)
    ]


def _name(item: object) -> str:
    for member in ("name", "m_name", "username", "title"):
        value = getattr(item, member, None)
        if value:
            return str(value)
    return ""
