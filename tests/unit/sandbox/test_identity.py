"""Logging in, tokens that expire and rotate, personal tokens, roles."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import httpx
import pytest

from kamiwaza.sandbox import Sandbox, SandboxClock

Connect = Callable[..., httpx.Client]


def log_in(
    http: httpx.Client, username: str = "admin", password: str = "kamiwaza"
) -> httpx.Response:
    return http.post("/auth/token", data={"username": username, "password": password})


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def me(http: httpx.Client, token: str) -> int:
    return http.get("/auth/users/me", headers=bearer(token)).status_code


def refresh(http: httpx.Client, token: str) -> httpx.Response:
    return http.post("/auth/refresh", params={"refresh_token": token})


def test_a_login_returns_user_and_lifetime(connect: Connect) -> None:
    http = connect(None)
    tokens = log_in(http, "user").json()
    assert tokens["expires_in"] == 300
    who = http.get("/auth/users/me", headers=bearer(tokens["access_token"])).json()
    assert (who["username"], who["roles"]) == ("user", ["user"])
    claims = tokens["access_token"].split(".")[1]
    payload = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert payload["sub"] == who["sub"]
    assert payload["exp"] - payload["iat"] == 300


@pytest.mark.parametrize("headers", [{}, {"authorization": "Basic eA=="}, bearer("nonsense")])
def test_invalid_credentials_are_refused(connect: Connect, headers: dict[str, str]) -> None:
    answer = connect(None).get("/models/", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert isinstance(answer.json()["detail"], str)


def test_public_operations_need_no_credentials(connect: Connect) -> None:
    http = connect(None)
    paths = ("/ping", "/auth/", "/auth/health", "/auth/jwks")
    assert [http.get(path).status_code for path in paths] == [200] * 4


@pytest.mark.parametrize(("username", "password"), [("admin", "wrong"), ("nobody", "kamiwaza")])
def test_wrong_passwords_are_refused(connect: Connect, username: str, password: str) -> None:
    http = connect(None)
    assert [log_in(http, username, password).status_code for _ in range(5)] == [401] * 5
    assert log_in(http).status_code == 200


def test_disabled_and_locked_accounts_are_refused(sandbox: Sandbox, connect: Connect) -> None:
    http = connect(None)
    token = log_in(http, "user").json()["access_token"]
    sandbox.state.identity.users["user"].locked = True
    assert log_in(http, "user").status_code == 423
    sandbox.state.identity.users["user"].enabled = False
    assert log_in(http, "user").status_code == 403
    assert me(http, token) == 401


def test_access_tokens_expire_with_the_clock(connect: Connect, clock: SandboxClock) -> None:
    http = connect(None)
    token = log_in(http).json()["access_token"]
    clock.advance(299)
    assert me(http, token) == 200
    clock.advance(1)
    assert me(http, token) == 401


def test_refresh_tokens_rotate(connect: Connect, clock: SandboxClock) -> None:
    http = connect(None)
    first = log_in(http).json()
    clock.advance(400)
    second = refresh(http, first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert me(http, second["access_token"]) == 200
    third = refresh(http, second["refresh_token"])
    assert third.status_code == 200


def test_a_refresh_token_used_twice_ends_the_session(connect: Connect) -> None:
    http = connect(None)
    first = log_in(http).json()
    second = refresh(http, first["refresh_token"]).json()
    assert refresh(http, first["refresh_token"]).status_code == 401
    assert me(http, second["access_token"]) == 401
    assert refresh(http, second["refresh_token"]).status_code == 401


def test_expired_and_invalid_refresh_tokens_are_refused(
    sandbox: Sandbox, connect: Connect, clock: SandboxClock
) -> None:
    http = connect(None)
    sandbox.state.identity.refresh_lifetime = 10
    token = log_in(http).json()["refresh_token"]
    clock.advance(10)
    assert refresh(http, token).status_code == 401
    assert refresh(http, "nonsense").status_code == 401
    assert http.post("/auth/refresh").status_code == 401


def test_logging_out_ends_the_session(connect: Connect) -> None:
    http = connect(None)
    tokens = log_in(http).json()
    answer = http.post("/auth/logout", headers=bearer(tokens["access_token"]))
    assert answer.json()["session_termination_requested"] is True
    assert me(http, tokens["access_token"]) == 401
    assert refresh(http, tokens["refresh_token"]).status_code == 401
    assert http.post("/auth/logout").json()["session_termination_requested"] is False


def test_personal_tokens_work_until_revoked(connect: Connect) -> None:
    http = connect("user")
    config = http.get("/auth/pat-config").json()
    body = {"name": "mine", "ttl_seconds": config["ttl"]["min_seconds"], "scope": "write"}
    made = http.post("/auth/pats", json=body).json()
    assert [pat["jti"] for pat in http.get("/auth/pats").json()["pats"]] == [made["pat"]["jti"]]
    assert me(http, made["token"]) == 200
    assert connect().delete(f"/auth/pats/{made['pat']['jti']}").status_code == 404
    assert http.delete(f"/auth/pats/{made['pat']['jti']}").status_code == 200
    assert me(http, made["token"]) == 401
    assert http.get("/auth/pats").json()["pats"][0]["revoked"] is True


def test_personal_tokens_expire(connect: Connect, clock: SandboxClock) -> None:
    http = connect()
    made = http.post("/auth/pats", json={"ttl_seconds": 60}).json()
    assert made["pat"]["exp"] == int(clock.time()) + 60
    clock.advance(60)
    assert me(http, made["token"]) == 401


def test_a_personal_token_for_another_audience_is_refused(connect: Connect) -> None:
    http = connect()
    token = http.post("/auth/pats", json={"aud": "somebody-else"}).json()["token"]
    assert me(http, token) == 401


def test_a_personal_token_may_be_requested_by_query(connect: Connect) -> None:
    made = connect().post("/auth/pats", params={"name": "q", "ttl_seconds": 120}).json()
    assert made["pat"]["name"] == "q"


@pytest.mark.parametrize(("scope", "status"), [("write", 403), ("read", 403), ("admin", 404)])
def test_a_narrow_scope_lacks_the_admin_role(connect: Connect, scope: str, status: int) -> None:
    http = connect()
    token = http.post("/auth/pats", json={"scope": scope}).json()["token"]
    unknown = "/serving/deployment/00000000-0000-4000-8000-000000000001"
    assert http.delete(unknown, headers=bearer(token)).status_code == status


def test_only_admins_may_request_the_admin_scope(connect: Connect) -> None:
    assert connect("user").post("/auth/pats", json={"scope": "admin"}).status_code == 403


def test_roles_are_checked_before_the_body(connect: Connect) -> None:
    answer = connect("user").post("/serving/deploy_model", json={})
    assert answer.status_code == 403
    assert connect().post("/serving/deploy_model", json={}).status_code == 422


def test_whoami_names_the_caller(connect: Connect) -> None:
    room = "5e0b6a0c-8a3f-4c55-9d52-3a3f4d1f7b10"
    answer = connect("user").get("/whoami", headers={"x-workroom-id": room.upper()}).json()
    assert (answer["name"], answer["workroom_id"]) == ("user", room)


def test_equal_seeds_give_equal_ids() -> None:
    first, second, other = (Sandbox(seed=seed) for seed in (7, 7, 8))
    assert first.state.new_id() == second.state.new_id()
    assert first.state.node_id != other.state.node_id
