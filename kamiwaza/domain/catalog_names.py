"""The names of datasets, containers and secrets. Their ids are URNs."""

from __future__ import annotations

from kamiwaza.domain.name_lookup import NameLookup, called
from kamiwaza.schemas.catalog_secrets import CatalogSecret
from kamiwaza.schemas.containers import Container
from kamiwaza.schemas.datasets import Dataset
from kamiwaza_api.api.catalog import list_containers, list_datasets, list_secrets

DATASETS: NameLookup[Dataset] = NameLookup(
    "dataset",
    lambda name: list_datasets(query=name),
    list[Dataset],
    called(lambda dataset: (dataset.urn,), lambda dataset: (dataset.name,)),
    lambda dataset: f"{dataset.name} ({dataset.urn})",
)

CONTAINERS: NameLookup[Container] = NameLookup(
    "container",
    lambda name: list_containers(query=name),
    list[Container],
    called(lambda container: (container.urn,), lambda container: (container.name,)),
    lambda container: f"{container.name} ({container.urn})",
)

SECRETS: NameLookup[CatalogSecret] = NameLookup(
    "secret",
    lambda name: list_secrets(query=name),
    list[CatalogSecret],
    called(lambda secret: (secret.urn,), lambda secret: (secret.name,)),
    lambda secret: f"{secret.name} ({secret.urn})",
)
