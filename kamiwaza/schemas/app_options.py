"""Options of `apps.deploy`."""

from __future__ import annotations

from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions


class AppDeploymentMembers(TypedDict, total=False):
    """Options of an app. Members that are missing or None have their defaults.

    Attributes:
        min_copies: the least number of copies. Default: 1.
        starting_copies: the number of copies at the start. Default: 1.
        max_copies: the most copies. Default: no limit.
        lb_port: the port of the load balancer. Default: chosen by the platform.
        serve_path: the path that the app is served at. Default: chosen by the platform.
        preferred_model_name: the name of the deployed model to use. Default: any.
        preferred_model_type: the type of the deployed model to use. Default: any.
        fail_if_model_name_unavailable: True to fail without a model of that name.
        fail_if_model_type_unavailable: True to fail without a model of that type.
        is_ephemeral_session: True for an app that ends with your session. Default: False.
    """

    min_copies: int | None
    starting_copies: int | None
    max_copies: int | None
    lb_port: int | None
    serve_path: str | None
    preferred_model_name: str | None
    preferred_model_type: str | None
    fail_if_model_name_unavailable: bool | None
    fail_if_model_type_unavailable: bool | None
    is_ephemeral_session: bool | None


class AppDeploymentCallOptions(AppDeploymentMembers, CallOptions, total=False):
    """`AppDeploymentMembers`, and the options of the call."""
