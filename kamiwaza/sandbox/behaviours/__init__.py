"""What the sandbox can do, by the operation's name: one table per service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    auth,
    configs,
    console,
    downloads,
    extensions,
    files,
    guide,
    lists,
    mesh,
    models,
    operations,
    platform,
    processes,
    serving,
    skills,
    streams,
    system,
)

if TYPE_CHECKING:
    from ..call import Behaviours

# What has a behaviour of its own comes after what stands in for it.
BEHAVIOURS: Behaviours = {
    **lists.BEHAVIOURS,
    **processes.BEHAVIOURS,
    **system.BEHAVIOURS,
    **auth.BEHAVIOURS,
    **models.BEHAVIOURS,
    **files.BEHAVIOURS,
    **configs.BEHAVIOURS,
    **downloads.BEHAVIOURS,
    **guide.BEHAVIOURS,
    **serving.BEHAVIOURS,
    **skills.BEHAVIOURS,
    **extensions.BEHAVIOURS,
    **operations.BEHAVIOURS,
    **platform.BEHAVIOURS,
    **console.BEHAVIOURS,
    **streams.BEHAVIOURS,
    **mesh.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]
