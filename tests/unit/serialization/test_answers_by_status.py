"""Operations whose success answers differ: each is read as the contract says of its status."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from kamiwaza.errors import ResponseValidationError
from kamiwaza_api.conversion import each
from kamiwaza_api.request import Endpoint, Request, parse_none
from tests.unit.mock_platform import answering

ID = "12345678-1234-5678-1234-567812345678"
ENDPOINT = Endpoint(
    name="things.start",
    method="POST",
    path="/x",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)
REQUEST: Request[Any] = Request(
    ENDPOINT, "/x", UUID, by_status={202: each(UUID), 204: parse_none, 205: parse_none}
)


def answer(half: str, status: int, body: bytes) -> Any:
    """Return what one half makes of an answer."""
    platform = answering(status, body)

    async def send() -> Any:
        async with platform.async_client() as client:
            return await client.raw.send(REQUEST)

    if half == "async":
        return asyncio.run(send())
    with platform.client() as client:
        return client.raw.send(REQUEST)


@pytest.mark.parametrize("half", ["async", "sync"])
@pytest.mark.parametrize(
    ("status", "body", "value"),
    [
        (200, f'"{ID}"', UUID(ID)),
        (201, f'"{ID}"', UUID(ID)),
        (202, f'["{ID}"]', [UUID(ID)]),
        (204, "", None),
        (205, "done", None),
    ],
)
def test_the_status_says_what_an_answer_is(half: str, status: int, body: str, value: Any) -> None:
    assert answer(half, status, body.encode()) == value


@pytest.mark.parametrize("half", ["async", "sync"])
def test_an_answer_of_another_status_is_not_taken_for_it(half: str) -> None:
    with pytest.raises(ResponseValidationError):
        answer(half, 202, f'"{ID}"'.encode())
