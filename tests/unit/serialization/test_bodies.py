"""Bodies to bytes and bytes to objects."""

from __future__ import annotations

import dataclasses
import json
import pickle
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, JsonValue, SecretBytes, SecretStr

from kamiwaza import InvalidArgumentError, KamiwazaError, ResponseValidationError
from kamiwaza.serialization.json import decode, decode_plain, encode_json, form_fields
from kamiwaza_api.api.auth import login
from kamiwaza_api.api.models import list_models
from kamiwaza_api.types import UNSET
from tests.unit.mock_platform import answering

SECRET = "hunter2-correct-horse"


class Colour(Enum):
    RED = "red"


class Inner(BaseModel):
    size: int = 0
    note: str | None = None


class Body(BaseModel):
    model_config = ConfigDict(populate_by_name=True)

    name: str
    text: str | None = None
    secret: SecretStr | None = None
    kind: str = Field(default="x", alias="Kind")
    inner: Inner | None = None


@attrs.define
class Raw:
    name: str

    def to_dict(self) -> dict[str, object]:
        return {"name": self.name, "secret": SecretStr(SECRET)}


ID = UUID("12345678-1234-5678-1234-567812345678")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"already bytes", b"already bytes"),
        ({"a": 1, "b": [True, None, 1.5]}, b'{"a":1,"b":[true,null,1.5]}'),
        ([], b"[]"),
        ("text", b'"text"'),
        (None, b"null"),
        ({"a": None, "b": UNSET}, b'{"a":null}'),
        ({"a": "\u00fc\U0001f600"}, b'{"a":"\xc3\xbc\xf0\x9f\x98\x80"}'),
        (Body(name="n"), b'{"name":"n"}'),
        (Body(name="n", text=None), b'{"name":"n","text":null}'),
        (Body(name="n", kind="k"), b'{"name":"n","Kind":"k"}'),
        (Body(name="n", secret=SecretStr(SECRET)), f'{{"name":"n","secret":"{SECRET}"}}'.encode()),
        (Body(name="n", inner=Inner(size=3)), b'{"name":"n","inner":{"size":3}}'),
        ({"list": [Inner(note=None)]}, b'{"list":[{"note":null}]}'),
        ({"s": SecretBytes(b"raw")}, b'{"s":"raw"}'),
        (Raw("n"), f'{{"name":"n","secret":"{SECRET}"}}'.encode()),
        ({"a": ID, "b": Colour.RED}, f'{{"a":"{ID}","b":"red"}}'.encode()),
        ({"t": datetime(2026, 1, 2, tzinfo=UTC)}, b'{"t":"2026-01-02T00:00:00Z"}'),
        ({"d": date(2026, 1, 2), "s": {1}}, b'{"d":"2026-01-02","s":[1]}'),
        ((1, 2), b"[1,2]"),
    ],
)
def test_what_is_sent(body: object, expected: bytes) -> None:
    assert encode_json(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        {"a": float("nan")},
        [float("inf")],
        -float("inf"),
        {"a": object()},
        {(1, 2): 3},
        {"a": b"\xff"},
        {"a": [{"b": float("nan"), "secret": SecretStr(SECRET)}]},
    ],
)
def test_what_json_cannot_say_is_refused_before_it_is_sent(body: Any) -> None:
    platform = answering()
    with pytest.raises(InvalidArgumentError, match="POST /x: cannot be sent as JSON") as caught:
        platform.client().request("POST", "/x", json=body)
    assert platform.requests == []
    assert SECRET not in str(caught.value)


def test_a_body_without_end_is_refused() -> None:
    ring: list[object] = []
    ring.append(ring)
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    for body in (ring, deep):
        with pytest.raises(InvalidArgumentError):
            encode_json(body)
    while deep:  # taken apart here, for freeing it at once would recurse
        deep = deep.pop()  # type: ignore[assignment]  # each holds the next


def test_a_secret_is_in_clear_only_on_the_wire() -> None:
    platform = answering(body=b"{}")
    body = Body(name="n", secret=SecretStr(SECRET))
    platform.client().request("POST", "/x", json=body)
    assert SECRET.encode() in platform.requests[0].content
    assert SECRET not in f"{body!r} {body.model_dump()} {body.model_dump_json()}"
    assert platform.requests[0].headers["content-type"] == "application/json"


def test_null_and_nothing_are_two_bodies() -> None:
    platform = answering(body=b"{}")
    platform.client().request("POST", "/x", json=None)
    platform.client().request("POST", "/x")
    assert [r.content for r in platform.requests] == [b"null", b""]
    assert "content-type" not in platform.requests[1].headers


def test_a_form() -> None:
    fields = {
        "a": "x y&z", "b": True, "c": False, "d": None, "e": UNSET, "f": 5,
        "g": SecretStr(SECRET), "h": SecretBytes(b"raw"), "j": Colour.RED, "k": ID,
        "l": datetime(2026, 1, 2, tzinfo=UTC),
    }  # fmt: skip
    assert form_fields(fields) == {
        "a": "x y&z", "b": "true", "c": "false", "f": "5", "g": SECRET, "h": "raw",
        "j": "red", "k": str(ID), "l": "2026-01-02T00:00:00Z",
    }  # fmt: skip
    assert form_fields(Body(name="n", secret=SecretStr(SECRET))) == {"name": "n", "secret": SECRET}


def test_a_form_is_encoded_on_the_wire() -> None:
    platform = answering(
        body=b'{"access_token": "a", "token_type": "bearer", "expires_in": 5, "id_token": null}'
    )
    platform.client().raw.send(login(body={"username": "a b", "password": "&=\u00fc"}))
    assert platform.requests[0].content == b"username=a+b&password=%26%3D%C3%BC"


class Item(BaseModel):
    id: int
    inner: Inner | None = None


def refused(data: bytes, kind: Any) -> ResponseValidationError:
    with pytest.raises(ResponseValidationError) as caught:
        decode(data, kind, operation="things.get")
    assert isinstance(caught.value, KamiwazaError)
    assert caught.value.operation == "things.get"
    assert "things.get" in str(caught.value)
    return caught.value


def test_the_places_are_named() -> None:
    error = refused(b'[{"id": 1}, {"id": "x"}, {"inner": {"size": []}}]', list[Item])
    assert "1.id: " in str(error)
    assert "2.id: Field required" in str(error)
    assert "2.inner.size: " in str(error)


def test_only_the_first_places_are_named() -> None:
    error = refused(json.dumps([{}] * 100).encode(), list[Item])
    assert "; and 95 more" in str(error)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"{",
        b"<html>",
        b'{"id": 1} trailing',
        b"\xff\xfe",
        b'{"id": "\xff"}',
        b'{"id": 1' + b"0" * 5_000 + b"}",
        b"[" * 10_000,
        b'{"id": NaN}',
        b"null",
    ],
)
def test_what_is_no_item_is_refused_as_ours(data: bytes) -> None:
    assert isinstance(refused(data, Item), ResponseValidationError)


def test_a_complaint_is_short_and_without_secrets() -> None:
    names = {f"{'n' * 50_000}{i}": "x" for i in range(9)}
    error = refused(json.dumps(names).encode(), dict[str, int])
    assert len(str(error)) < 2_500
    body = json.dumps({"access_token": SECRET, "id": f"Bearer {SECRET}"}).encode()
    error = refused(body, Item)
    assert SECRET not in f"{error} {error.body}"
    assert SECRET.encode() not in pickle.dumps(error)
    assert error.body.startswith('{"access_token"')
    assert len(refused(b"x" * 10_000, Item).body) <= 300


def test_a_byte_order_mark_is_passed_over() -> None:
    data = b'\xef\xbb\xbf{"id": 1}'
    assert decode(data, Item) == Item(id=1)
    assert decode_plain(data) == {"id": 1}


@pytest.mark.parametrize(
    ("kind", "data", "value"),
    [
        (list[Item], b'[{"id": 1}]', [Item(id=1)]),
        (UUID, f'"{ID}"'.encode(), ID),
        (UUID | bool, b"false", False),
        (str, b'"text"', "text"),
        (type(None), b"null", None),
        (dict[str, int], b'{"a": 1}', {"a": 1}),
        (JsonValue, b'{"a": [1, null, 1.5, "x"]}', {"a": [1, None, 1.5, "x"]}),
        (int, b"123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_any_kind_of_answer(kind: Any, data: bytes, value: object) -> None:
    assert decode(data, kind) == value


@pytest.mark.parametrize("data", [b"", b"  \n"])
def test_an_empty_answer_is_none_where_anything_goes(data: bytes) -> None:
    assert decode_plain(data) is None
    assert answering(body=b"").client().request("GET", "/x") is None


@pytest.mark.parametrize("data", [b"{", b"\xff", b"x", b"[" * 100_000, b"1" * 5_000, b"{}{}"])
def test_what_is_not_json_is_refused_as_ours(data: bytes) -> None:
    with pytest.raises(ResponseValidationError, match="not JSON"):
        decode_plain(data)


@pytest.mark.parametrize("data", [b"5", b'[{"id": 3}]', b'{"a": 1}', b"[null]", b'["x"]'])
def test_the_raw_layer_names_what_broke_the_contract(data: bytes) -> None:
    with pytest.raises(ResponseValidationError, match=r"models\.list_models"):
        answering(body=data).client().raw.send(list_models())


def test_the_raw_layer_shows_little_of_what_it_could_not_read() -> None:
    def parse(value: Any) -> Any:
        raise ValueError(f"not a date: {value}")

    data = json.dumps(f"Bearer {SECRET} {'x' * 5_000}")
    with pytest.raises(ResponseValidationError, match="not a date") as caught:
        answering(body=data).client().raw.send(dataclasses.replace(list_models(), parse=parse))
    assert SECRET not in f"{caught.value} {caught.value.body}"
    assert len(str(caught.value)) < 2_500
    assert caught.value.body


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_any_bytes_are_an_answer_or_our_error(data: bytes) -> None:
    for read in (decode_plain, lambda d: decode(d, Item), lambda d: decode(d, JsonValue)):
        try:
            answer = read(data)
        except ResponseValidationError as error:
            answer = str(error)
        assert answer is None or data.strip() or answer


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_what_is_sent_reads_the_same(value: Any) -> None:
    assert decode_plain(encode_json(value) or b"null") == value
