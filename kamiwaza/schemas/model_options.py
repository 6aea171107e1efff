"""Options of `models.create`."""

from __future__ import annotations

from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._base import JsonObject  # noqa: TC001  # read at run time by the guard


class ModelMembers(TypedDict, total=False):
    """Members of a model to register. Members that are missing or None are not sent.

    Attributes:
        modelfamily: the family of the model.
        purpose: the purpose, such as `chat`.
        version: the version or branch of the repository.
        author: the author of the model.
        source_repository: the repository that this one was made from.
        sha_repository: the commit of the repository.
        hub: the hub of the repository, such as `HubsHf`.
        description: a text for people.
        quantization_details: a text about its quantization.
        private: True if the repository is private.
        modelcard: the text of its model card.
        default_config: its default configuration; `config` in it may hold an external endpoint.
    """

    modelfamily: str | None
    purpose: str | None
    version: str | None
    author: str | None
    source_repository: str | None
    sha_repository: str | None
    hub: str | None
    description: str | None
    quantization_details: str | None
    private: bool | None
    modelcard: str | None
    default_config: JsonObject | None


class ModelCallOptions(ModelMembers, CallOptions, total=False):
    """`ModelMembers`, and the options of the call."""
