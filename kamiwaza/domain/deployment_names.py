"""The names of deployments: those of their models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.domain.name_lookup import NameLookup, id_text
from kamiwaza.naming.matching import last_part, matching
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.serving import list_deployments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def deployments_of(deployments: Iterable[Deployment], wanted: str) -> list[Deployment]:
    """Return the deployments of a model.

    Many platforms report only the last part of a repository's name. A whole name therefore also
    finds the deployments without an owner, if no deployment has the whole name.

    Args:
        deployments: the deployments to choose from.
        wanted: the name or hub name of the model, or the id of the deployment.
    """
    offered = list(deployments)
    matches = matching(
        offered,
        wanted,
        (
            id_text,
            lambda item: (item.m_name, item.canonical_model_id),
            lambda item: (last_part(item.m_name), last_part(item.canonical_model_id)),
        ),
    )
    if matches or "/" not in wanted:
        return matches
    ownerless = [item for item in offered if "/" not in (item.canonical_model_id or "")]
    return matching(ownerless, last_part(wanted) or "", (lambda item: (item.m_name,),))


def has_whole_name(deployment: Deployment, wanted: str) -> bool:
    """Return whether a deployment reports this name, including the owner."""
    known = (str(deployment.id), deployment.m_name, deployment.canonical_model_id)
    return "/" not in wanted or wanted.casefold() in ((name or "").casefold() for name in known)


def description(deployment: Deployment) -> str:
    """Return the deployment as it is listed in the text of an error."""
    return f"{deployment.name} ({deployment.status}, {deployment.id})"


def _active_first(deployments: Sequence[Deployment], wanted: str) -> Sequence[Deployment]:
    matches = deployments_of(deployments, wanted)
    # Records of ended deployments remain. They must not make the running one ambiguous.
    return [item for item in matches if not (item.is_stopped or item.is_failed)] or matches


DEPLOYMENTS: NameLookup[Deployment] = NameLookup(
    "deployment",
    lambda _: list_deployments(),
    list[Deployment],
    _active_first,
    description,
)
"""Finds the deployment that runs or starts; only if there is none, one that has ended."""

DEPLOYMENT_RECORDS: NameLookup[Deployment] = NameLookup(
    "deployment",
    lambda _: list_deployments(),
    list[Deployment],
    deployments_of,
    description,
)
"""Finds a deployment in any state."""
