"""Identity: users, sessions and tokens."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, UUID, uuid5

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from kamiwaza.clock import Clock

ISSUER = "https://kamiwaza.test/realms/kamiwaza"
AUDIENCE = "kamiwaza-platform"
SCOPES = ("read", "write", "admin")
PAT_DEFAULT_SECONDS = 2_592_000
PAT_MIN_SECONDS = 60
PAT_MAX_SECONDS = 31_536_000


@dataclass(slots=True)
class User:
    """A user who may log in. Set `enabled` or `locked` to have logins refused."""

    username: str
    password: str
    sub: str
    roles: tuple[str, ...]
    email: str
    enabled: bool = True
    locked: bool = False
    deleted: bool = False
    created_at: float = 0.0
    updated_at: float = 0.0
    attributes: dict[str, object] = field(default_factory=dict)

    @property
    def id(self) -> UUID:
        """Return the platform's id, which differs from the identity provider's `sub`."""
        return uuid5(NAMESPACE_URL, self.sub)


@dataclass(slots=True)
class Session:
    """One login: its current refresh token and the used ones."""

    id: str
    user: User
    refresh_token: str = ""
    refresh_expires_at: float = 0.0
    used: set[str] = field(default_factory=set)
    revoked: bool = False

    def is_alive(self, now: float) -> bool:
        """Return whether the session can be refreshed."""
        return not self.revoked and now < self.refresh_expires_at


@dataclass(slots=True)
class PersonalToken:
    """A personal access token without its secret."""

    id: UUID
    jti: str
    owner: User
    name: str | None
    scope: str
    audience: str
    expires_at: float
    created_at: float
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Caller:
    """The sender of a request, with the session or personal access token used."""

    user: User
    session: Session | None = None
    pat: PersonalToken | None = None

    @property
    def roles(self) -> tuple[str, ...]:
        """Return the roles of the caller. A token with a narrow scope lacks `admin`."""
        if self.pat is not None and self.pat.scope in ("read", "write"):
            return tuple(role for role in self.user.roles if role != "admin")
        return self.user.roles


@dataclass(frozen=True, slots=True)
class _IssuedToken:
    caller: Caller
    expires_at: float


class Identity:
    """Issues and authenticates tokens. The lifetimes, in seconds, may be changed at any time."""

    def __init__(self, clock: Clock, random: Random) -> None:
        """Begin with the users `admin` and `user`, both with the password `kamiwaza`."""
        self.access_lifetime: float = 300.0
        self.refresh_lifetime: float = 1800.0
        self._clock = clock
        self._random = random
        self._tokens: dict[str, _IssuedToken] = {}
        self._sessions: dict[str, Session] = {}
        self.pats: list[PersonalToken] = []
        self.users: dict[str, User] = {}
        self.add_user("admin", "kamiwaza", roles=("admin", "user"))
        self.add_user("user", "kamiwaza", roles=("user",))

    @property
    def now(self) -> float:
        """Return the time that tokens use."""
        return self._clock.time()

    def add_user(self, username: str, password: str, *, roles: tuple[str, ...]) -> User:
        """Add a user."""
        user = User(username, password, str(self._uuid()), roles, f"{username}@kamiwaza.test")
        user.created_at = user.updated_at = self._clock.time()
        self.users[username] = user
        return user

    def find(self, identifier: str) -> User:
        """Return the user with this id, `sub` or name. Raises Refusal 404 if there is none."""
        for user in self.users.values():
            if identifier in (str(user.id), user.sub, user.username):
                return user
        raise Refusal(404, "User not found")

    def remove_user(self, user: User) -> None:
        """Delete a user and end their sessions."""
        del self.users[user.username]
        user.enabled, user.deleted = False, True
        user.updated_at = self._clock.time()
        self.end_sessions(user)

    def rename_user(self, user: User, username: str) -> None:
        """Rename a user. Raises Refusal 409 if the name is taken."""
        if username in self.users:
            raise Refusal(409, "Username already exists")
        self.users[username] = self.users.pop(user.username)
        user.username = username

    def end_session(self, id_: str) -> None:
        """End one session. Raises Refusal 404 if there is none."""
        if id_ not in self._sessions:
            raise Refusal(404, "Session not found")
        self._sessions[id_].revoked = True

    def owner_of(self, id_: str) -> User | None:
        """Return the user of a session, or None."""
        return self._sessions[id_].user if id_ in self._sessions else None

    def end_sessions(self, user: User) -> int:
        """End all sessions of a user and return how many there were."""
        active_sessions = [s for s in self._sessions.values() if s.user is user and not s.revoked]
        for session in active_sessions:
            session.revoked = True
        return len(active_sessions)

    def log_in(self, username: str, password: str) -> tuple[Session, str]:
        """Return a new session and its access token.

        Raises Refusal 401 for wrong credentials, 403 for a disabled and 423 for a locked account.
        """
        user = self.users.get(username)
        if user is None or not user.password or user.password != password:
            raise Refusal(401, "Invalid username or password")
        if not user.enabled:
            raise Refusal(403, "Account disabled")
        if user.locked:
            raise Refusal(423, "Account locked")
        session = Session(str(self._uuid()), user)
        self._sessions[session.id] = session
        return session, self._renew(session)

    def refresh(self, token: str) -> tuple[Session, str]:
        """Return the session and a new access token. The refresh token is replaced too.

        Raises Refusal 401 for unknown, expired and used tokens. A used token ends its session,
        because
        it may have been stolen.
        """
        for session in self._sessions.values():
            if token in session.used:
                session.revoked = True
            elif token == session.refresh_token and session.is_alive(self._clock.time()):
                session.used.add(token)
                return session, self._renew(session)
        raise Refusal(401, "Invalid or expired refresh token")

    def log_out(self, caller: Caller) -> bool:
        """End the caller's session and return whether there was one."""
        if caller.session is None:
            return False
        caller.session.revoked = True
        return True

    def mint(
        self, username: str = "admin", *, lifetime: float | None = None, session_id: str = ""
    ) -> str:
        """Return an access token without a login, valid for `lifetime` seconds.

        It belongs to a new session with the id `session_id`, or a generated one.
        """
        session = Session(session_id or str(self._uuid()), self.users[username])
        self._sessions[session.id] = session
        return self._issue(Caller(session.user, session), lifetime or self.access_lifetime)

    def create_pat(
        self, owner: User, *, name: str | None, seconds: int | None, scope: str, audience: str
    ) -> tuple[PersonalToken, str]:
        """Return a new personal access token and its secret."""
        lifetime = float(seconds or PAT_DEFAULT_SECONDS)
        now = self._clock.time()
        pat = PersonalToken(
            id=self._uuid(),
            jti=str(self._uuid()),
            owner=owner,
            name=name,
            scope=scope,
            audience=audience,
            expires_at=now + lifetime,
            created_at=now,
        )
        self.pats.append(pat)
        return pat, self._issue(Caller(owner, pat=pat), lifetime, jti=pat.jti, audience=audience)

    def authenticate(self, token: str) -> Caller:
        """Return the caller of a bearer token. Raises Refusal 401 unless it is valid now."""
        access = self._tokens.get(token)
        if access is None:
            raise Refusal(401, "Invalid token", _CHALLENGE)
        caller = access.caller
        if self._clock.time() >= access.expires_at:
            raise Refusal(401, "Token has expired", _CHALLENGE)
        if not caller.user.enabled or (caller.session and caller.session.revoked):
            raise Refusal(401, "Session is no longer active", _CHALLENGE)
        if caller.pat is not None and (caller.pat.revoked or caller.pat.audience != AUDIENCE):
            raise Refusal(401, "Personal access token is not valid", _CHALLENGE)
        return caller

    def _renew(self, session: Session) -> str:
        claims = {"jti": str(self._uuid()), "sid": session.id, "typ": "Refresh"}
        session.refresh_token = _jwt(claims)
        session.refresh_expires_at = self._clock.time() + self.refresh_lifetime
        return self._issue(Caller(session.user, session), self.access_lifetime)

    def _issue(
        self, caller: Caller, lifetime: float, *, jti: str = "", audience: str = AUDIENCE
    ) -> str:
        now = self._clock.time()
        expires_at = now + lifetime
        claims = {
            "iss": ISSUER,
            "aud": audience,
            "sub": caller.user.sub,
            "preferred_username": caller.user.username,
            "realm_access": {"roles": list(caller.roles)},
            "iat": int(now),
            "exp": int(expires_at),
            "jti": jti or str(self._uuid()),
            **({"sid": caller.session.id} if caller.session else {}),
        }
        token = _jwt(claims)
        self._tokens[token] = _IssuedToken(caller, expires_at)
        return token

    def _uuid(self) -> UUID:
        return UUID(int=self._random.getrandbits(128), version=4)


def no_token() -> Refusal:
    """Return the refusal of a call without credentials."""
    return Refusal(401, "No access token found", _CHALLENGE)


_CHALLENGE = {"www-authenticate": "Bearer"}


def _jwt(claims: Mapping[str, object]) -> str:
    """Return a token in JWT format. Its signature is a digest that is never checked."""
    head = _encoded({"alg": "RS256", "typ": "JWT", "kid": "sandbox"})
    body = _encoded(claims)
    digest = hashlib.sha256(f"{head}.{body}".encode()).digest()
    return f"{head}.{body}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def _encoded(value: Mapping[str, object]) -> str:
    text = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()
