# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/policies.py: edit that.
"""What the tools of applications may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import (
    AppInstallation,
    OAuthProvider,
    ToolPolicy,
    ToolPolicyCreate,
    ToolPolicyList,
)
from kamiwaza_api.api.oauth_broker import (
    create_tool_policy,
    delete_tool_policy,
    get_tool_policy,
    list_tool_policies,
    update_tool_policy,
)
from kamiwaza_api.types import UNSET, Unset


class ToolPoliciesService(BaseService):
    """`client.oauth_broker.policies`: what the tools of applications may do at providers."""

    def get(
        self, policy: ToolPolicy | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolPolicy:
        """Return one policy. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_tool_policy(id_of(policy, "policy")), ToolPolicy)

    def create(
        self,
        app: AppInstallation | UUID | str,
        *,
        tool: str,
        provider: OAuthProvider | str,
        allowed_operations: Sequence[str] | None = None,
        allowed_scope_subset: Sequence[str] | None = None,
        policy_metadata: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ToolPolicy:
        """Say what a tool of an application may do at a provider.

        `allowed_operations` are what it may ask through `proxy`, `allowed_scope_subset` the most
        its tokens can be for. Not repeated after a lost answer: look through `list` then.
        """
        body = ToolPolicyCreate(
            app_installation_id=id_of(app, "app"),
            tool_id=tool,
            provider=provider,
            allowed_operations=None if allowed_operations is None else [*allowed_operations],
            allowed_scope_subset=None if allowed_scope_subset is None else [*allowed_scope_subset],
            policy_metadata=None if policy_metadata is None else dict(policy_metadata),
        )
        return self._call(create_tool_policy(body=body), ToolPolicy)

    def update(
        self,
        policy: ToolPolicy | UUID | str,
        *,
        allowed_operations: Sequence[str] | Unset = UNSET,
        allowed_scope_subset: Sequence[str] | Unset = UNSET,
        policy_metadata: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> ToolPolicy:
        """Change what is given, each as a whole, and leave the rest; None empties the metadata."""
        body = {
            "allowed_operations": allowed_operations,
            "allowed_scope_subset": allowed_scope_subset,
            "policy_metadata": policy_metadata,
        }
        request = update_tool_policy(id_of(policy, "policy"), body=body)
        return self._call(request, ToolPolicy)

    def delete(self, policy: ToolPolicy | UUID | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a policy."""
        self._send(delete_tool_policy(id_of(policy, "policy")))

    def list(
        self,
        *,
        app: AppInstallation | UUID | str | None = None,
        tool: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[ToolPolicy]:
        """Return the policies, if need be only those of one application or of one tool."""
        app_id = None if app is None else id_of(app, "app")
        request = list_tool_policies(app_id=app_id, tool_id=tool)
        return (self._call(request, ToolPolicyList)).items
