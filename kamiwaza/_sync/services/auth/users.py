# Written by scripts/unasync.py from kamiwaza/_async/services/auth/users.py: edit that.
"""Users."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService
from kamiwaza.schemas.auth import UserInfo
from kamiwaza_api.api.auth import get_current_user


class UsersService(BaseService):
    """Look at users."""

    def me(self) -> UserInfo:
        """Return the caller, as the identity provider knows them.

        A platform without one answers AuthenticationError though the token is good.
        """
        return self._call(get_current_user(), UserInfo)
