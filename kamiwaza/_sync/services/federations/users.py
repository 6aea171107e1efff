# Written by scripts/unasync.py from kamiwaza/_async/services/federations/users.py: edit that.
"""Users of other clusters that are admitted here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.authz import RelationshipTuple
from kamiwaza.schemas.federations import (
    FederatedUser,
    FederatedUserAdd,
    FederatedUserList,
    FederatedUserRestore,
    Federation,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.federations import (
    add_federation_user,
    list_federation_users,
    restore_federation_user,
    revoke_federation_user,
)

_THEMSELVES = "user:{{user_id}}"


class FederatedUsersService(BaseService):
    """Admit users of other clusters, and define their permissions here.

    An `initial_tuple` is a text `object#relation` about the user (`dataset:sales#viewer`), or a
    whole tuple. The platform creates the tuples when the user first calls.
    """

    def add(
        self,
        federation: Federation | UUID | str,
        user: FederatedUser | str,
        *,
        initial_tuples: Sequence[RelationshipTuple | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Admit a user and return it. Does nothing for an admitted user. Requires the admin role.

        Args:
            federation: the federation, or its id.
            user: the user, or their id on the other cluster (`<user>@<cluster>`).
            initial_tuples: what the user may do here, as in the class. Default: none.

        Raises:
            ResourceNotFoundError: there is no such federation or user.
            InvalidArgumentError: a tuple has another form.
        """
        body = FederatedUserAdd(
            external_id=_external_id(user), initial_tuples=_written(initial_tuples)
        )
        return self._call(
            add_federation_user(key_of(federation, "federation"), body=body),
            FederatedUser,
        )

    def revoke(
        self,
        federation: Federation | UUID | str,
        user: FederatedUser | str,
        *,
        cancel_in_flight_jobs: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Revoke the admission of a user and return it. Requires the admin role.

        Args:
            federation: the federation, or its id.
            user: the user, or their id on the other cluster (`<user>@<cluster>`).
            cancel_in_flight_jobs: True to cancel the running jobs of the user too. Default: False.

        Raises:
            ResourceNotFoundError: there is no such federation or user.
        """
        request = revoke_federation_user(
            key_of(federation, "federation"),
            _external_id(user),
            cancel_in_flight_jobs=cancel_in_flight_jobs,
        )
        return self._call(request, FederatedUser)

    def restore(
        self,
        federation: Federation | UUID | str,
        user: FederatedUser | str,
        *,
        initial_tuples: Sequence[RelationshipTuple | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FederatedUser:
        """Admit a revoked user again and return it. Requires the admin role.

        Args:
            federation: the federation, or its id.
            user: the user, or their id on the other cluster (`<user>@<cluster>`).
            initial_tuples: the permissions of the user, as in the class. Default: the former ones.

        Raises:
            ResourceNotFoundError: there is no such federation or user.
            InvalidArgumentError: a tuple has another form.
        """
        body = FederatedUserRestore(initial_tuples=_written(initial_tuples))
        request = restore_federation_user(
            key_of(federation, "federation"), _external_id(user), body=body
        )
        return self._call(request, FederatedUser)

    def list(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[FederatedUser]:
        """Return the users of a cluster that are or were admitted. Requires the admin role.

        Args:
            federation: the federation, or its id.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        request = list_federation_users(key_of(federation, "federation"))
        answer = self._call(request, list[FederatedUser] | FederatedUserList)
        return ItemList(answer.users if isinstance(answer, FederatedUserList) else answer)


def _external_id(user: FederatedUser | str) -> str:
    external_id = user if isinstance(user, str) else user.external_id
    if not external_id:
        raise InvalidArgumentError("user: this user has no external_id")
    return external_id


def _written(tuples: Sequence[RelationshipTuple | str] | None) -> list[dict[str, str]] | None:
    return None if tuples is None else [_parts(one) for one in tuples]


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
