"""The whole answer is available on the error, and in none of its texts."""

from __future__ import annotations

import copy
import pickle

import pytest

from kamiwaza.errors import ResponseValidationError
from tests.unit.mock_platform import answering

TOKEN = "kw-secret-" + "x" * 40
BODY = b'{"token": "%s", "pat": {"id": "odd", "jti": "j"}}' % TOKEN.encode()


def refused() -> ResponseValidationError:
    """Return the error of a token that was made, when its answer is read strictly."""
    platform = answering(201, BODY, {"x-request-id": "r-1", "x-note": TOKEN})
    with pytest.raises(ResponseValidationError) as caught:
        platform.client(strict=True).auth.pats.create(name="n")
    return caught.value


def test_what_a_write_made_is_not_lost() -> None:
    error = refused()
    assert error.content == BODY
    assert error.status_code == 201
    assert error.request_id == "r-1"
    assert error.headers["x-note"] == TOKEN
    assert error.operation == "auth.create_pat"
    assert copy.copy(error).content == BODY


def test_it_is_in_no_text_and_does_not_travel() -> None:
    error = refused()
    for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
        assert TOKEN not in text
        assert "x-note" not in text
    again = pickle.loads(pickle.dumps(error))
    assert (again.content, dict(again.headers)) == (b"", {})
    assert (again.status_code, again.request_id, str(again)) == (201, "r-1", str(error))


def test_one_odd_date_costs_no_token() -> None:
    body = b'{"token": "%s", "pat": {"id": "p", "jti": "j", "created_at": "odd"}}' % TOKEN.encode()
    made = answering(201, body).client().auth.pats.create(name="n")
    assert made.token.get_secret_value() == TOKEN
    assert made.pat.created_at is None
