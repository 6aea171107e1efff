"""Every error class can be created, pickled and caught."""

from __future__ import annotations

import builtins
import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

import kamiwaza
from kamiwaza import errors
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import Platform, answering

CLASSES = [
    found
    for name in errors.__all__
    if isinstance(found := getattr(errors, name), type) and issubclass(found, Exception)
]
EXTRAS: dict[type[Exception], dict[str, Any]] = {
    errors.QuantizationError: {"choices": ("q4_k_m", "q8_0")},
    errors.APIConnectionError: {"operation": "models.get", "sent": True},
    errors.APIResponseError: {"operation": "models.get", "status_code": 200},
    errors.StreamInterruptedError: {"operation": "models.get"},
    errors.APIStatusError: {
        "status_code": 418,
        "code": "teapot",
        "errors": (errors.FieldError(("body", 0), "odd", "t"),),
        "body": '{"a": 1}',
        "details": {"a": [1]},
        "request_id": "r-1",
        "operation": "models.get",
    },
    errors.OperationError: {
        "operation_id": "d-1",
        "raw_state": "FAILED",
        "code": "oom",
        "reason": "no memory",
        "last": {"a": 1},
    },
}


def made(kind: type[Exception]) -> Exception:
    fitting = [extra for base, extra in EXTRAS.items() if issubclass(kind, base)]
    error = kind("what happened", **(fitting[0] if fitting else {}))
    if isinstance(error, errors.APIError):
        moment = datetime(2026, 1, 1, tzinfo=UTC)
        error.attempts = (errors.Attempt(1, moment, 0.5, 503, "ServerError", 0.2),)
        error.retry_after = 2.5
        error.should_retry = False
    return error


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_can_be_made_from_a_message_alone(kind: type[Exception]) -> None:
    error = kind("what happened")
    assert isinstance(error, errors.KamiwazaError)
    assert "what happened" in str(error)
    assert "what happened" in repr(error)


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize(
    "twin", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_every_error_survives_pickling_and_copying(kind: type[Exception], twin: Any) -> None:
    error = made(kind)
    other = twin(error)
    assert type(other) is kind
    assert other.args == error.args
    assert vars(other) == vars(error)
    assert str(other) == str(error)


@pytest.mark.parametrize("kind", CLASSES)
def test_every_class_says_what_it_is_for(kind: type[Exception]) -> None:
    assert (kind.__doc__ or "").strip().endswith(".") or "`" in (kind.__doc__ or "")


def test_the_tree() -> None:
    parents = {
        errors.InvalidArgumentError: ValueError,
        errors.QuantizationError: ValueError,
        errors.APITimeoutError: builtins.TimeoutError,
        errors.DeadlineExceededError: errors.APITimeoutError,
        errors.PoolExhaustedError: errors.DeadlineExceededError,
        errors.OperationTimeoutError: builtins.TimeoutError,
        errors.TLSError: errors.APIConnectionError,
        errors.ConnectionInterruptedError: errors.APIConnectionError,
        errors.DimensionMismatchError: errors.ConflictError,
        errors.ServiceUnavailableError: errors.ServerError,
        errors.AuthenticationError: errors.APIStatusError,
    }
    assert all(issubclass(kind, parent) for kind, parent in parents.items())
    assert errors.NotFoundError is errors.ResourceNotFoundError
    assert errors.AuthorizationError is errors.PermissionDeniedError
    assert not hasattr(errors, "TimeoutError"), "would shadow the builtin"


def test_the_names_of_the_package_are_the_classes_of_the_module() -> None:
    for name in kamiwaza.__all__:
        if name in errors.__all__:
            assert getattr(kamiwaza, name) is getattr(errors, name)


def test_a_hint_says_what_to_do() -> None:
    error = errors.AuthenticationError("no", status_code=401)
    assert str(error).endswith(errors.AuthenticationError.hint)
    assert "KAMIWAZA_API_KEY" in str(error)


def test_the_number_of_attempts_is_shown_from_the_second_on() -> None:
    client = answering(503, "x").client(max_retries=2)
    with pytest.raises(errors.ServiceUnavailableError) as caught:
        client.raw.send(list_models())
    assert "(models.list_models, 3 attempts)" in str(caught.value)
    assert [attempt.number for attempt in caught.value.attempts] == [1, 2, 3]
    assert caught.value.attempts[0].delay is not None
    assert caught.value.attempts[2].delay is None


SECRET = "sk-very-secret-0123456789"


def _fails(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def _echoes(request: httpx.Request) -> httpx.Response:
    reported = {"detail": {"code": "c", "message": str(request.headers), "url": str(request.url)}}
    return httpx.Response(418, json=reported)


@pytest.mark.parametrize("handler", [_fails, _echoes])
@pytest.mark.parametrize("scheme", ["both", "bearer", "x-api-key"])
def test_no_secret_is_in_an_error_nor_in_its_pickle(handler: Any, scheme: Any) -> None:
    client = Platform(handler).client(api_key=SECRET, api_key_scheme=scheme)
    with pytest.raises(errors.APIError) as caught:
        client.request("GET", "/x", query={"refresh_token": SECRET})
    shown = f"{caught.value} {caught.value!r} {vars(caught.value)}"
    assert SECRET not in shown
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_an_error_travels_between_threads_unharmed() -> None:
    client = answering(404, '{"detail": "gone"}').client()
    with ThreadPoolExecutor(1) as pool, pytest.raises(errors.NotFoundError, match="gone"):
        pool.submit(client.raw.send, list_models()).result()


def test_a_field_error_reads_like_a_path() -> None:
    assert str(errors.FieldError(("query", "limit"), "too large")) == "query.limit: too large"


@pytest.mark.parametrize("word", ["Bearer abcdef0123456789", "access_token=abcdef0123456789"])
def test_the_platforms_words_about_an_operation_show_no_secret(word: str) -> None:
    failed = errors.OperationFailedError(f"x: {word}", reason=f"no: {word}")
    for text in (str(failed), str(failed.reason), repr(failed)):
        assert "abcdef" not in text
