"""Error answers of every shape and status: the message is bounded and has no secret."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import errors
from kamiwaza.errors.body import MAX_BODY, read_error_body
from kamiwaza.errors.status_classes import status_class
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import answering

SECRET = "hunter2-correct-horse"


def failure(
    status: int, body: bytes | str, headers: dict[str, str] | None = None, **options: Any
) -> errors.APIStatusError:
    client = answering(status, body, headers).client(**options)
    with pytest.raises(errors.APIStatusError) as caught:
        client.raw.send(list_models())
    return caught.value


def fields(*items: Mapping[str, object]) -> str:
    return json.dumps({"detail": list(items)})


SHAPES = [
    # status, body, message, code, retry_after, the class
    (404, {"detail": "no such model"}, "no such model", None, None, errors.ResourceNotFoundError),
    (
        422,
        {"detail": [{"loc": ["body", "name"], "msg": "Field required", "type": "missing"}]},
        "body.name: Field required",
        None,
        None,
        errors.ValidationError,
    ),
    (
        403,
        {"detail": {"reason": "endpoint_requires_native_realm", "message": "use your own"}},
        "use your own",
        "endpoint_requires_native_realm",
        None,
        errors.PermissionDeniedError,
    ),
    (
        404,
        {"detail": {"reason": "not_configured"}},
        "not_configured",
        "not_configured",
        None,
        errors.ResourceNotFoundError,
    ),
    (
        502,
        {"detail": {"code": "upstream", "message": "it failed", "upstream_status": 500}},
        "it failed",
        "upstream",
        None,
        errors.BadGatewayError,
    ),
    (
        503,
        {"code": "discovery_unavailable", "message": "soon", "retry_after_seconds": 3},
        "soon",
        "discovery_unavailable",
        3.0,
        errors.ServiceUnavailableError,
    ),
    (
        503,
        {"detail": {"code": "bindings", "message": "soon", "retry_after_seconds": 1.5}},
        "soon",
        "bindings",
        1.5,
        errors.ServiceUnavailableError,
    ),
    (
        429,
        {"error": "rate_limited", "detail": "slow down", "status": 429},
        "slow down",
        "rate_limited",
        None,
        errors.RateLimitError,
    ),
    (
        409,
        {"collection": "c", "vectors_at_risk": 7, "current_dimensions": 3},
        "dimension_mismatch",
        "dimension_mismatch",
        None,
        errors.DimensionMismatchError,
    ),
    (
        400,
        {"error": "invalid_grant", "error_description": "Invalid user credentials"},
        "Invalid user credentials",
        "invalid_grant",
        None,
        errors.AuthenticationError,
    ),
    (503, "no healthy upstream", "no healthy upstream", None, None, errors.ServiceUnavailableError),
    (
        400,
        {"error": {"message": "no such model", "code": "model_not_found", "type": "x"}},
        "no such model",
        "model_not_found",
        None,
        errors.BadRequestError,
    ),
    (400, {"detail": None}, "no explanation", None, None, errors.BadRequestError),
    (500, [], "no explanation", None, None, errors.ServerError),
    (500, "", "no explanation", None, None, errors.ServerError),
    (500, "just text", "just text", None, None, errors.ServerError),
]


@pytest.mark.parametrize(("status", "body", "message", "code", "wait", "kind"), SHAPES)
def test_every_shape_of_a_body_is_understood(
    status: int,
    body: object,
    message: str,
    code: str | None,
    wait: float | None,
    kind: type[errors.APIStatusError],
) -> None:
    error = failure(status, body if isinstance(body, str) else json.dumps(body))
    assert type(error) is kind
    assert (error.message, error.code, error.reason) == (message, code, code)
    assert error.retry_after == wait
    assert error.status_code == status
    assert error.operation == "models.list_models"
    assert message in str(error)
    assert str(status) in str(error)


def test_the_complaints_of_a_422_are_kept_one_by_one() -> None:
    body = fields(
        {"loc": ["body", "files", 3, "name"], "msg": "too long", "type": "string_too_long"},
        {"loc": "odd", "msg": "odd"},
        {"loc": [1.5], "type": "x"},
    )
    error = failure(422, body)
    assert error.errors == (
        errors.FieldError(("body", "files", 3, "name"), "too long", "string_too_long"),
        errors.FieldError((), "odd", ""),
        errors.FieldError(("1.5",), "", "x"),
    )
    assert str(error.errors[0]) == "body.files.3.name: too long"


def test_details_are_the_members_that_have_no_attribute_of_their_own() -> None:
    error = failure(502, json.dumps({"detail": {"code": "x", "message": "y", "upstream": 500}}))
    assert error.details == {"upstream": 500}


@pytest.mark.parametrize(
    "body",
    [
        fields({"loc": ["body", "password"], "msg": "short", "type": "t", "input": SECRET}),
        fields({"loc": [], "msg": "m", "input": {"a": [SECRET]}, "ctx": {"x": SECRET}}),
        json.dumps({"detail": {"reason": "r", "input": SECRET}}),
        json.dumps({"code": "r", "message": "m", "nested": [{"input": {"deep": SECRET}}]}),
        # longer than what is read of an error, so cut in the middle of the document
        fields(*[{"loc": ["body"], "msg": "m" * 50, "type": "t", "input": SECRET}] * 1500),
        "\ufeff" + fields({"loc": ["body"], "msg": "m", "type": "t", "input": SECRET}),
        fields({"loc": ["body"], "msg": "m", "type": "t", "input": SECRET}) + " trailing",
    ],
    ids=["plain", "nested", "reason", "deep", "cut", "bom", "trailing"],
)  # fmt: skip
def test_what_was_sent_is_never_echoed(body: str) -> None:
    error = failure(422, body)
    assert SECRET not in f"{error} {error!r} {vars(error)}"


def test_a_web_page_is_told_by_its_title() -> None:
    page = "<html><head><title>502 Bad Gateway</title></head><body><h1>Oops</h1>nginx</body>"
    error = failure(502, page, {"content-type": "text/html; charset=utf-8"})
    assert isinstance(error, errors.BadGatewayError)
    assert error.message == "502 Bad Gateway: Oops"
    assert error.body == ""


def test_a_page_without_a_title_is_called_a_page() -> None:
    assert failure(500, "<p>x</p>", {"content-type": "text/html"}).message == "a web page"


@pytest.mark.parametrize("status", [200, 404])
def test_a_page_instead_of_the_api_says_what_is_wrong(status: int) -> None:
    client = answering(status, "<title>Kamiwaza</title>", {"content-type": "text/html"}).client()
    with pytest.raises(errors.NonAPIResponseError, match="/api") as caught:
        client.raw.send(list_models())
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("x" * 5_000_000, "text/plain"),
        (f"<title>{'x' * 60_000}</title>", "text/html"),
        (json.dumps({"detail": "x" * 100_000}), "application/json"),
        (json.dumps({"code": "c" * 50_000}), "application/json"),
        (fields(*[{"loc": ["body", "a"], "msg": "wrong", "type": "t"}] * 900), "application/json"),
    ],
    ids=["text", "page", "detail", "code", "fields"],
)
def test_no_text_is_too_long(body: str, kind: str) -> None:
    error = failure(500, body, {"content-type": kind, "x-request-id": "r" * 5_000})
    assert len(error.message) <= 2_000
    assert len(str(error)) <= 2_500
    assert len(error.body) <= 2 * MAX_BODY


def test_the_name_of_an_unknown_path_is_short_and_shows_no_query() -> None:
    client = answering(500, "x").client()
    with pytest.raises(errors.ServerError) as caught:
        client.request("GET", f"/{'a' * 5_000}?token={SECRET}")
    assert SECRET not in str(caught.value)
    assert len(str(caught.value)) < 2_500


@pytest.mark.parametrize("known", [{"api_key": SECRET}, {"token": SECRET}])
def test_the_credentials_in_hand_are_masked_wherever_they_come_back(known: Any) -> None:
    body = json.dumps({"detail": f"key {SECRET} is unknown", SECRET: [SECRET]})
    error = failure(400, body, {"x-request-id": "id"}, **known)
    assert SECRET not in f"{error} {vars(error)}"
    assert "is unknown" in error.message


def test_the_request_id_is_shown() -> None:
    error = failure(500, "x", {"x-request-id": "abc-1"})
    assert error.request_id == "abc-1"
    assert "[request abc-1]" in str(error)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({}, 3.0),
    ],
)
def test_the_header_goes_before_the_body_as_a_hint(
    headers: dict[str, str], expected: float
) -> None:
    body = json.dumps({"code": "c", "message": "m", "retry_after_seconds": 3})
    assert failure(503, body, headers).retry_after == expected


@pytest.mark.parametrize("value", [-1, True, "soon", None, [], float("inf"), float("nan")])
def test_a_hint_that_is_no_time_counts_as_none(value: object) -> None:
    assert failure(503, json.dumps({"code": "c", "retry_after_seconds": value})).retry_after is None


STATUSES = {
    300: errors.RedirectError,
    302: errors.RedirectError,
    399: errors.RedirectError,
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.ResourceNotFoundError,
    405: errors.APIStatusError,
    408: errors.APIStatusError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.PreconditionFailedError,
    413: errors.PayloadTooLargeError,
    415: errors.APIStatusError,
    418: errors.APIStatusError,
    422: errors.ValidationError,
    423: errors.LockedError,
    425: errors.APIStatusError,
    429: errors.RateLimitError,
    499: errors.APIStatusError,
    500: errors.ServerError,
    501: errors.NotSupportedByServerError,
    502: errors.BadGatewayError,
    503: errors.ServiceUnavailableError,
    504: errors.GatewayTimeoutError,
    508: errors.ServerError,
    520: errors.ServerError,
    599: errors.ServerError,
    600: errors.ServerError,
    999: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_every_status_has_its_class(status: int, kind: type[errors.APIStatusError]) -> None:
    error = failure(status, '{"detail": "no"}')
    assert type(error) is kind
    assert error.status_code == status


@pytest.mark.parametrize("status", [100, 199, 299, 405, 499, 555, 700, 1000])
def test_a_class_for_any_number(status: int) -> None:
    assert issubclass(status_class(status), errors.APIStatusError)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_success(status: int) -> None:
    assert answering(status, b"[]").client().raw.send(list_models()) == []


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "invalid_grant", errors.AuthenticationError),
        (400, "invalid_client", errors.AuthenticationError),
        (400, "unauthorized_client", errors.AuthenticationError),
        (400, "invalid_request", errors.BadRequestError),
        (401, "invalid_grant", errors.AuthenticationError),
        (409, "dimension_mismatch", errors.DimensionMismatchError),
        (409, "exists", errors.ConflictError),
        (422, "dimension_mismatch", errors.ValidationError),
        (503, "", errors.ServiceUnavailableError),
    ],
)
def test_the_code_decides_where_the_status_does_not(status: int, code: str, kind: type) -> None:
    assert type(failure(status, json.dumps({"error": code}))) is kind


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["detail", "code", "error", "loc", "msg", "a"]), inner)
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(max_size=300), JSON.map(lambda v: json.dumps(v).encode())), st.booleans()
)
def test_reading_never_fails(data: bytes, html: bool) -> None:
    reply = read_error_body(data, html=html)
    assert len(reply.message) <= 2_000
    assert reply.code is None or reply.code


@pytest.mark.parametrize(
    "page", ["<![foo[", "<!DOCTYPE [<!X", "<", "<" * 64_000, "<title>" * 9_000]
)
def test_a_broken_page_is_still_a_page(page: str) -> None:
    assert read_error_body(page.encode(), html=True).message


@pytest.mark.parametrize("text", ["[" * 60_000, '{"a":' * 10_000, "{", "[1", "1" * 5_000, "tru"])
def test_broken_json_is_still_an_answer(text: str) -> None:
    assert len(read_error_body(text.encode()).message) <= 2_000


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": ["no room", "try later"]}, "no room; try later", None),
        ({"errors": [{"message": "no room", "code": "full"}]}, "no room", "full"),
        ([{"error": {"message": "no room"}}], "no room", None),
        ({"detail": ["no room", "try later"]}, "no room; try later", None),
        ({"Message": "no room"}, "no room", None),
        ({"error_message": "no room"}, "no room", None),
        ({"message": {"detail": "no room"}}, "no room", None),
        ({"error": "no room in here"}, "no room in here", None),
        ({"error": "full", "message": "no room"}, "no room", "full"),
    ],
)
def test_the_words_are_found_in_every_form(body: object, message: str, code: str | None) -> None:
    reply = read_error_body(json.dumps(body).encode())
    assert (reply.message, reply.code) == (message, code)
