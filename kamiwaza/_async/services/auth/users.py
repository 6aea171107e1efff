"""Users."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService
from kamiwaza.schemas.auth import UserInfo
from kamiwaza_api.api.auth import get_current_user


class AsyncUsersService(AsyncBaseService):
    """Look at users."""

    async def me(self) -> UserInfo:
        """Return the caller, as the identity provider knows them.

        A platform without one answers AuthenticationError though the token is good.
        """
        return await self._call(get_current_user(), UserInfo)
