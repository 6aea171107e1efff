"""Options that several methods of app and tool templates share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import (  # noqa: TC001  # read at run time by the guard
    TemplateType,
    TemplateVisibility,
)


class TemplateMembers(TypedDict, total=False):
    """Members of a template besides its name, version and services.

    In a new template, members that are missing or None have the platform's default. In an update,
    missing members stay, and None empties a member.

    Attributes:
        display_name: the name that people see.
        description: a text about the template.
        category: the category it is listed under.
        tags: words to find it by.
        capabilities: what the app or tool can do, in the platform's words.
        author: the author of the template.
        license: its license, such as `MIT`.
        homepage: the URL of its website.
        image: the container image, if the template has only one.
        preview_image: the URL of a picture.
        template_type: `app`, `tool` or `service`.
        kamiwaza_version: the versions of the platform it works with, such as `>=1.0`.
        strip_path_prefix: whether the app sees paths without the prefix of its address.
        env_defaults: default values of environment variables by name.
        env_metadata: descriptions of environment variables by name.
        required_env_vars: the environment variables that a deployment must set.
        preferred_model_name: the name of the deployed model to use.
        preferred_model_type: the type of the deployed model to use.
        fail_if_model_name_unavailable: whether a deployment fails without a model of that name.
        fail_if_model_type_unavailable: whether a deployment fails without a model of that type.
    """

    display_name: str | None
    description: str | None
    category: str | None
    tags: Sequence[str] | None
    capabilities: Sequence[str] | None
    author: str | None
    license: str | None
    homepage: str | None
    image: str | None
    preview_image: str | None
    template_type: TemplateType | str | None
    kamiwaza_version: str | None
    strip_path_prefix: bool | None
    env_defaults: Mapping[str, str] | None
    env_metadata: Mapping[str, object] | None
    required_env_vars: Sequence[str] | None
    preferred_model_name: str | None
    preferred_model_type: str | None
    fail_if_model_name_unavailable: bool | None
    fail_if_model_type_unavailable: bool | None


class TemplateOptions(TemplateMembers, CallOptions, total=False):
    """`TemplateMembers`, and the options of the call."""


class StoredTemplateMembers(TemplateMembers, total=False):
    """`TemplateMembers`, and the members that only a stored template has.

    Attributes:
        preview_image_data: a picture as a data URL.
        risk_tier: the risk of what it runs, from 0 (low) to 2 (high).
        validate_containers: whether the platform checks the containers.
        visibility: `private`, `team` or `public`.
    """

    preview_image_data: str | None
    risk_tier: int | None
    validate_containers: bool | None
    visibility: TemplateVisibility | str | None


class StoredTemplateOptions(StoredTemplateMembers, CallOptions, total=False):
    """`StoredTemplateMembers`, and the options of the call."""
