"""The repository of a model on a hub. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from kamiwaza.schemas.model import Model


def repository_of(model: Model | str) -> str:
    """Return the name of a model's repository, or the name itself.

    Raises InvalidArgumentError for a model without a repository.
    """
    repository = model if isinstance(model, str) else model.repo_id
    if not repository:
        raise InvalidArgumentError("the model has no repository to download from")
    return repository
