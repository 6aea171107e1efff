# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/_entering.py: edit that.
"""Entering and leaving workrooms, and the effect on the client's credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.errors import AuthenticationError, KamiwazaError, PermissionDeniedError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workrooms import EnteredWorkroom, LeaveWorkroom, LeftWorkroom, WorkroomFields
from kamiwaza_api.api.workrooms import enter_workroom, leave_workroom
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza.schemas.workrooms import WorkroomBinding

# The message of the platform to a token that is bound to a deleted room.
_STALE = "workroom access denied"


class EnteringMixin(BaseService):
    """Enter and leave workrooms."""

    def enter(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        keep_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> EnteredWorkroom:
        """Bind your session to a workroom; later calls act in this room.

        Some platforms bind the session, and the client's token stays valid. Others answer with a
        new token in `access_token`. This client and all its copies (`with_options`) then use the
        new token instead of their token or API key.

        A client with a password or a refresh token renews the new token when it expires; the
        renewed token may not be bound to the room, so enter again. A client with an API key
        cannot renew it and gets AuthenticationError after `expires_at`; `leave` restores the API
        key. To act in a room for single calls, use `client.workroom(room)`.

        Args:
            workroom: the workroom, its id or its name.
            keep_credentials: True leaves the client's credentials as they are; pass the new token
                to another client yourself.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = enter_workroom(self._id(workroom, WORKROOMS, "workroom"))
        answer = self._call(request, EnteredWorkroom)
        answer.received(self._transport.clock.time())
        if not keep_credentials:
            self._adopt(answer)
        return answer

    def leave(
        self,
        expected_workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> LeftWorkroom:
        """Leave the workroom you entered, so that your session is in no workroom.

        The client uses the token of the answer, if there is one. An API key that the token of a
        room replaced is used again. The platform refuses a token that is bound to a deleted room;
        a client with a password then logs in again, a client with an API key uses the key, and
        the call is repeated once.

        Args:
            expected_workroom: the workroom that you expect to be in, or its id. Default: any.

        Raises:
            ConflictError: you are in another workroom than `expected_workroom`.
        """
        body: LeaveWorkroom | Unset = UNSET
        if expected_workroom is not None:
            room = id_of(expected_workroom, "expected_workroom")
            body = LeaveWorkroom(expected_workroom_id=room)
        request = leave_workroom(body=body)
        try:
            answer = self._call(request, LeftWorkroom)
        except (AuthenticationError, PermissionDeniedError) as error:
            if not self._start_over(error):
                raise
            answer = self._call(request, LeftWorkroom)
        answer.received(self._transport.clock.time())
        if not self._transport.auth.manager.use_api_key():
            self._adopt(answer)
        return answer

    def _adopt(self, answer: WorkroomBinding) -> None:
        """Use the token of an answer, if there is one."""
        manager, token = self._transport.auth.manager, answer.access_token
        if token is not None:
            manager.adopt(
                token.get_secret_value(),
                refresh_token=manager.refresh_token,
                expires_in=answer.expires_in,
            )

    def _start_over(self, error: KamiwazaError) -> bool:
        """Switch to credentials that are not bound to a room; False if there are none."""
        auth = self._transport.auth
        if auth.manager.use_api_key():
            return True
        token = auth.manager.access_token()
        if auth.manager.password is None or token is None or _STALE not in str(error).lower():
            return False
        auth.manager.drop_refresh_token()
        return auth.renew(token)
