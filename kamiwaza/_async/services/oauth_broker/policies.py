"""Tool policies: what the tools of applications may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.oauth_broker import (
    AppInstallation,
    OAuthProvider,
    ToolPolicy,
    ToolPolicyCreate,
    ToolPolicyList,
    ToolPolicyUpdate,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.oauth_broker import (
    create_tool_policy,
    delete_tool_policy,
    get_tool_policy,
    list_tool_policies,
    update_tool_policy,
)
from kamiwaza_api.types import UNSET, Unset


class AsyncToolPoliciesService(AsyncBaseService):
    """`client.oauth_broker.policies`: what the tools of applications may do at providers."""

    async def get(
        self, policy: ToolPolicy | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolPolicy:
        """Return one policy.

        Args:
            policy: the policy or its id.

        Raises:
            ResourceNotFoundError: there is no such policy.
        """
        return await self._call(get_tool_policy(id_of(policy, "policy")), ToolPolicy)

    async def create(
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
        """Create a policy for one tool of an application and return it.

        The request is not repeated after a lost answer: look in `list` before you call this again.

        Args:
            app: the application or its id.
            tool: the id of the tool, one of `allowed_tools` of the application.
            provider: the provider, such as `google`.
            allowed_operations: the operations that the tool may call through `proxy`, such as
                `gmail.search`. Default: none.
            allowed_scope_subset: the OAuth scopes that the tool's tokens may have at most. Default:
                none.
            policy_metadata: a JSON object of your own.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        body = ToolPolicyCreate(
            app_installation_id=id_of(app, "app"),
            tool_id=tool,
            provider=provider,
            allowed_operations=None if allowed_operations is None else [*allowed_operations],
            allowed_scope_subset=None if allowed_scope_subset is None else [*allowed_scope_subset],
            policy_metadata=None if policy_metadata is None else dict(policy_metadata),
        )
        return await self._call(create_tool_policy(body=body), ToolPolicy)

    async def update(
        self,
        policy: ToolPolicy | UUID | str,
        *,
        allowed_operations: Sequence[str] | Unset = UNSET,
        allowed_scope_subset: Sequence[str] | Unset = UNSET,
        policy_metadata: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> ToolPolicy:
        """Change the given members of a policy and return it.

        Members that you leave out stay.

        Args:
            policy: the policy or its id.
            allowed_operations: all operations; the old ones are replaced.
            allowed_scope_subset: all OAuth scopes; the old ones are replaced.
            policy_metadata: the whole JSON object; the old one is replaced. None empties it.

        Raises:
            ResourceNotFoundError: there is no such policy.
        """
        body = ToolPolicyUpdate(
            allowed_operations=allowed_operations,
            allowed_scope_subset=allowed_scope_subset,
            policy_metadata=policy_metadata,
        )
        request = update_tool_policy(id_of(policy, "policy"), body=body)
        return await self._call(request, ToolPolicy)

    async def delete(
        self, policy: ToolPolicy | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a policy.

        Args:
            policy: the policy or its id.

        Raises:
            ResourceNotFoundError: there is no such policy.
        """
        await self._send(delete_tool_policy(id_of(policy, "policy")))

    async def list(
        self,
        *,
        app: AppInstallation | UUID | str | None = None,
        tool: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ToolPolicy]:
        """Return the policies.

        Args:
            app: the application or its id. Default: all applications.
            tool: the id of the tool. Default: all tools.
        """
        app_id = None if app is None else id_of(app, "app")
        request = list_tool_policies(app_id=app_id, tool_id=tool)
        return ItemList((await self._call(request, ToolPolicyList)).items)
