"""What the catalog shows late: schemas, and what somebody else made a moment ago."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    UnsupportedByServerError,
)
from kamiwaza.sandbox import Sandbox
from tests.halves import Half

LATE = "Dataset not found or schema could not be updated"


def schemas_sent(half: Half) -> int:
    return len(half.sent("PUT", "/schema"))


@pytest.mark.parametrize(("lag", "calls"), [(0.0, 1), (0.05, 2), (1.0, 5), (4.9, 9)])
def test_a_schema_is_written_once_the_dataset_shows(half: Half, lag: float, calls: int) -> None:
    datasets = half.client.catalog.datasets
    half.sandbox.delay_schemas(lag)
    made = half.do(datasets.get_or_create("rows", platform="s3"))
    before = half.sandbox.clock.monotonic()
    half.do(datasets.set_schema(made, fields={"id": "int"}))
    assert schemas_sent(half) == calls
    assert lag <= half.sandbox.clock.monotonic() - before <= 5.01
    assert half.do(datasets.get_schema(made)).types == {"id": "int"}


def test_after_five_seconds_it_is_an_error(half: Half) -> None:
    datasets = half.client.catalog.datasets
    half.sandbox.delay_schemas(6)
    made = half.do(datasets.get_or_create("rows", platform="s3"))
    before = half.sandbox.clock.monotonic()
    with pytest.raises(ResourceNotFoundError, match=LATE):
        half.do(datasets.set_schema(made, fields={"id": "int"}))
    assert half.sandbox.clock.monotonic() - before == pytest.approx(5.0)
    assert schemas_sent(half) == 9


def test_other_refusals_are_not_repeated(half: Half) -> None:
    datasets = half.client.catalog.datasets
    made = half.do(datasets.get_or_create("rows", platform="s3"))
    for status in (404, 403):
        half.sandbox.fail_next(
            status=status, body={"detail": "no"}, operation="catalog.update_schema_by_urn"
        )
        with pytest.raises((ResourceNotFoundError, PermissionDeniedError)):
            half.do(datasets.set_schema(made, fields={"id": "int"}))
    assert schemas_sent(half) == 2


def nouns(half: Half) -> list[tuple[str, dict[str, object]]]:
    return [
        ("datasets", {"platform": "s3"}),
        ("containers", {}),
        ("secrets", {"value": "not to be seen", "owner": "urn:li:corpuser:admin"}),
    ]


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_somebody_else_was_faster(half: Half, noun: str) -> None:
    service = getattr(half.client.catalog, noun)
    given = dict(nouns(half))[noun]
    urn = half.do(service.create(name="the one", **given)).urn
    # The list as it was before, and as it still is for a while.
    half.sandbox.fail_next(status=200, body=[], count=3, operation=f"catalog.list_{noun}")
    before = half.sandbox.clock.monotonic()
    found = half.do(service.get_or_create(name="the one", **given))
    assert found.urn == urn
    assert half.sandbox.clock.monotonic() - before == pytest.approx(0.3)
    assert len(half.sent("POST", f"/catalog/{noun}/")) == 2


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_one_that_never_shows_is_a_conflict(half: Half, noun: str) -> None:
    service = getattr(half.client.catalog, noun)
    given = dict(nouns(half))[noun]
    half.do(service.create(name="hidden", **given))
    half.sandbox.fail_next(status=200, body=[], count=20, operation=f"catalog.list_{noun}")
    with pytest.raises(ConflictError):
        half.do(service.get_or_create(name="hidden", **given))


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_a_new_one_is_read_back_even_if_late(half: Half, noun: str) -> None:
    service = getattr(half.client.catalog, noun)
    given = dict(nouns(half))[noun]
    look = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    half.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=2, operation=look)
    found = half.do(service.get_or_create(name="new", **given))
    assert found.name == "new"


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_create_returns_an_object_that_is_shown_late(half: Half, noun: str) -> None:
    service = getattr(half.client.catalog, noun)
    given = dict(nouns(half))[noun]
    operation = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    half.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=2, operation=operation)
    before = half.sandbox.clock.monotonic()
    created = half.do(service.create("new", **given))
    assert created == half.do(service.get(created.urn))
    assert half.sandbox.clock.monotonic() - before == pytest.approx(0.3)
    assert len(half.sent("POST", f"/catalog/{noun}/")) == 1


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_create_names_an_object_that_is_not_shown(half: Half, noun: str) -> None:
    service = getattr(half.client.catalog, noun)
    given = dict(nouns(half))[noun]
    operation = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    half.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=10, operation=operation)
    with pytest.raises(ResourceNotFoundError) as caught:
        half.do(service.create("new", **given))
    (made,) = half.do(service.list())
    assert made.urn in caught.value.__notes__[0]


def test_what_the_server_cannot_is_not_what_does_not_exist() -> None:
    def look() -> None:
        raise UnsupportedByServerError("too old", status_code=404)

    with Sandbox() as sandbox, sandbox.client() as client:
        with pytest.raises(UnsupportedByServerError):
            client.catalog.secrets._get_or_none(look)
        assert client.catalog.secrets.exists("urn:none") is False
