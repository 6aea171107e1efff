"""Options that `jobs.submit` and `jobs.run` share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._base import JsonObject  # noqa: TC001  # read at run time by the guard
from kamiwaza.schemas.jobs import DelegatedAccess  # noqa: TC001  # read at run time by the guard


class JobMembers(TypedDict, total=False):
    """Options of a job. Members that are missing or None are not sent.

    Attributes:
        runtime_env: the runtime environment of Ray: `working_dir`, `env_vars` and so on.
        metadata: a JSON object to store with the job.
        python_packages: packages to install, as `name==version`; the platform has to approve
            them.
        timeout_seconds: seconds after which `run` stops the job. `submit` only stores the number.
            Default: no limit.
        delegated_access: the datasets and models that the job may use in your name. Default: none.
    """

    runtime_env: JsonObject | None
    metadata: JsonObject | None
    python_packages: Sequence[str] | None
    timeout_seconds: int | None
    delegated_access: DelegatedAccess | Mapping[str, object] | None


class JobCallOptions(JobMembers, CallOptions, total=False):
    """`JobMembers`, and the options of the call."""
