"""Completion of names that the platform knows: models, deployments, workrooms, ..."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
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

Completer = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def names_of(kind: str) -> Completer | None:
    """Return a function that completes the ids of objects of one class, None if it has no list.

    Args:
        kind: the name of the class.
    """
    path = _LISTS.get(kind)
    if path is None:
        return None

    def complete(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        # A shell has no place for errors while it completes.
        with contextlib.suppress(Exception):
            return _items(ctx, path, incomplete)
        return []

    return complete


def _items(ctx: click.Context, path: str, incomplete: str) -> list[CompletionItem]:
    from kamiwaza.cli.application import session_of

    session: Session = session_of(ctx)
    client = session.client().with_options(timeout=_SECONDS, deadline=_SECONDS, max_retries=0)
    root: Any = client
    listed = reduce(getattr, path.split("."), root)()
    rows = [(str(getattr(i, "id", None) or getattr(i, "urn", "")), _name(i)) for i in listed]
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
