"""What the sandbox can do, by the operation's name: one table per service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    app_templates,
    apps,
    auth,
    authz,
    catalog,
    cluster,
    configs,
    configuration,
    connector_accounts,
    connector_surfaces,
    connectors,
    console,
    context,
    downloads,
    embedding,
    extensions,
    files,
    guide,
    ingestion,
    jobs,
    lists,
    mesh,
    models,
    operations,
    platform,
    processes,
    prompts,
    retrieval,
    security,
    serving,
    skills,
    streams,
    system,
    tidings,
    tools,
    workrooms,
)

if TYPE_CHECKING:
    from ..call import Behaviours

# What has a behaviour of its own comes after what stands in for it.
BEHAVIOURS: Behaviours = {
    **lists.BEHAVIOURS,
    **processes.BEHAVIOURS,
    **system.BEHAVIOURS,
    **auth.BEHAVIOURS,
    **authz.BEHAVIOURS,
    **cluster.BEHAVIOURS,
    **models.BEHAVIOURS,
    **files.BEHAVIOURS,
    **configs.BEHAVIOURS,
    **downloads.BEHAVIOURS,
    **guide.BEHAVIOURS,
    **serving.BEHAVIOURS,
    **skills.BEHAVIOURS,
    **extensions.BEHAVIOURS,
    **connectors.BEHAVIOURS,
    **connector_accounts.BEHAVIOURS,
    **connector_surfaces.BEHAVIOURS,
    **operations.BEHAVIOURS,
    **platform.BEHAVIOURS,
    **console.BEHAVIOURS,
    **app_templates.BEHAVIOURS,
    **apps.BEHAVIOURS,
    **tools.BEHAVIOURS,
    **context.BEHAVIOURS,
    **configuration.BEHAVIOURS,
    **security.BEHAVIOURS,
    **streams.BEHAVIOURS,
    **catalog.BEHAVIOURS,
    **ingestion.BEHAVIOURS,
    **embedding.BEHAVIOURS,
    **retrieval.BEHAVIOURS,
    **jobs.BEHAVIOURS,
    **mesh.BEHAVIOURS,
    **workrooms.BEHAVIOURS,
    **prompts.BEHAVIOURS,
    **tidings.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]
