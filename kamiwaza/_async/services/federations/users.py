"""Users of other clusters who are admitted here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.authz import RelationshipTuple
from kamiwaza.schemas.federations import FederatedUser, FederatedUserList, Federation
from kamiwaza_api.api.federations import (
    add_federation_user,
    list_federation_users,
    restore_federation_user,
    revoke_federation_user,
)

_THEMSELVES = "user:{{user_id}}"


class AsyncFederatedUsersService(AsyncBaseService):
    """Admit users by their id over there (`<user>@<cluster>`) and say what they may do here.

    `initial_tuples` are `object#relation` (`dataset:sales#viewer`), which is about the user, or
    whole tuples; they are stated when the user first comes.
    """

    async def add(
        self,
        federation_id: Federation | UUID | str,
        external_id: str,
        *,
        initial_tuples: Sequence[RelationshipTuple | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Admit a user; once more is no error. Requires: admin."""
        body: dict[str, object] = {"external_id": external_id}
        if initial_tuples is not None:
            body["initial_tuples"] = _written(initial_tuples)
        return await self._call(
            add_federation_user(identifier(federation_id, "federation_id"), body=body),
            FederatedUser,
        )

    async def revoke(
        self,
        federation_id: Federation | UUID | str,
        external_id: str,
        *,
        cancel_in_flight_jobs: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Admit a user no more; `cancel_in_flight_jobs` also ends their jobs. Requires: admin."""
        request = revoke_federation_user(
            identifier(federation_id, "federation_id"),
            external_id,
            cancel_in_flight_jobs=cancel_in_flight_jobs,
        )
        return await self._call(request, FederatedUser)

    async def restore(
        self,
        federation_id: Federation | UUID | str,
        external_id: str,
        *,
        initial_tuples: Sequence[RelationshipTuple | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Admit a user again, with other tuples if some are given. Requires: admin."""
        body = {} if initial_tuples is None else {"initial_tuples": _written(initial_tuples)}
        request = restore_federation_user(
            identifier(federation_id, "federation_id"), external_id, body=body
        )
        return await self._call(request, FederatedUser)

    async def list(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[FederatedUser]:
        """Return the users of another cluster that are, or were, admitted. Requires: admin."""
        request = list_federation_users(identifier(federation_id, "federation_id"))
        found = await self._call(request, list[FederatedUser] | FederatedUserList)
        return found.users if isinstance(found, FederatedUserList) else found


def _written(tuples: Sequence[RelationshipTuple | str]) -> list[dict[str, str]]:
    return [_parts(one) for one in tuples]


def _parts(one: RelationshipTuple | str) -> dict[str, str]:
    if isinstance(one, str):
        # Ids may hold at signs, so only what follows the relation is a subject.
        themselves = None if "@" in one.partition("#")[2] else _THEMSELVES
        try:
            one = RelationshipTuple.parse(one, subject=themselves)
        except InvalidArgumentError as error:
            raise InvalidArgumentError(f"initial_tuples: {error}") from None
    return {
        "subject": str(one.subject),
        "relation": str(one.relation),
        "object": str(one.object),
    }
