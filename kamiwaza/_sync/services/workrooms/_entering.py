# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/_entering.py: edit that.
"""Going into a workroom and out again, and what that does to the client's credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import AuthenticationError, KamiwazaError, PermissionDeniedError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workrooms import EnteredWorkroom, LeaveWorkroom, LeftWorkroom, WorkroomFields
from kamiwaza_api.api.workrooms import enter_workroom, leave_workroom
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza.schemas.workrooms import WorkroomBinding

# What the platform says to a token that is bound to a room which was deleted meanwhile.
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
        """Bind the caller's session to a workroom: what is made from now on is made there.

        Some platforms bind the session they know, and the client's token goes on working. Others
        answer with a new token in `access_token`: this client, and all copies of it
        (`with_options`), use that one in place of their token or API key from then on. A client
        that knows a password or a refresh token renews it when it is over, and the renewed one
        may be bound no longer: enter again. One with an API key cannot renew it and gets
        AuthenticationError after `expires_at`: `leave` gives it its key back, whatever happened.
        With `keep_credentials` the client stays as it is, and the new token is yours to give to
        another client. `client.workroom(room)` acts in a room for single calls, without a binding.
        """
        request = enter_workroom(id_of(workroom, "workroom"))
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
        """Return from the workroom the caller entered to no workroom at all.

        With `expected_workroom` the platform refuses (ConflictError) if the caller is in another
        one. The client uses the token of the answer, if there is one; an API key that a room's
        token had replaced is used again. If the room was deleted meanwhile, the platform refuses
        the token that is bound to it: a client with a password then logs in anew, one with an API
        key takes that, and the call is repeated once.
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
        """Take credentials that no room has a hold on. False if there are none, or no need."""
        auth = self._transport.auth
        if auth.manager.use_api_key():
            return True
        token = auth.manager.access_token()
        if auth.manager.password is None or token is None or _STALE not in str(error).lower():
            return False
        auth.manager.drop_refresh_token()
        return auth.renew(token)
