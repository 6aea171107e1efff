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
from tests.unit.colours import Colour

LATE = "Dataset not found or schema could not be updated"


def schemas_sent(colour: Colour) -> int:
    return len(colour.sent("PUT", "/schema"))


@pytest.mark.parametrize(("lag", "calls"), [(0.0, 1), (0.05, 2), (1.0, 5), (4.9, 9)])
def test_a_schema_is_written_once_the_dataset_shows(colour: Colour, lag: float, calls: int) -> None:
    datasets = colour.client.catalog.datasets
    colour.sandbox.delay_schemas(lag)
    made = colour.do(datasets.get_or_create("rows", platform="s3"))
    before = colour.sandbox.clock.monotonic()
    colour.do(datasets.set_schema(made, fields={"id": "int"}))
    assert schemas_sent(colour) == calls
    assert lag <= colour.sandbox.clock.monotonic() - before <= 5.01
    assert colour.do(datasets.get_schema(made)).types == {"id": "int"}


def test_after_five_seconds_it_is_an_error(colour: Colour) -> None:
    datasets = colour.client.catalog.datasets
    colour.sandbox.delay_schemas(6)
    made = colour.do(datasets.get_or_create("rows", platform="s3"))
    before = colour.sandbox.clock.monotonic()
    with pytest.raises(ResourceNotFoundError, match=LATE):
        colour.do(datasets.set_schema(made, fields={"id": "int"}))
    assert colour.sandbox.clock.monotonic() - before == pytest.approx(5.0)
    assert schemas_sent(colour) == 9


def test_other_refusals_are_not_repeated(colour: Colour) -> None:
    datasets = colour.client.catalog.datasets
    made = colour.do(datasets.get_or_create("rows", platform="s3"))
    for status in (404, 403):
        colour.sandbox.fail_next(
            status=status, body={"detail": "no"}, operation="catalog.update_schema_by_urn"
        )
        with pytest.raises((ResourceNotFoundError, PermissionDeniedError)):
            colour.do(datasets.set_schema(made, fields={"id": "int"}))
    assert schemas_sent(colour) == 2


def nouns(colour: Colour) -> list[tuple[str, dict[str, object]]]:
    return [
        ("datasets", {"platform": "s3"}),
        ("containers", {}),
        ("secrets", {"value": "not to be seen", "owner": "urn:li:corpuser:admin"}),
    ]


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_somebody_else_was_faster(colour: Colour, noun: str) -> None:
    service = getattr(colour.client.catalog, noun)
    given = dict(nouns(colour))[noun]
    urn = colour.do(service.create(name="the one", **given)).urn
    # The list as it was before, and as it still is for a while.
    colour.sandbox.fail_next(status=200, body=[], count=3, operation=f"catalog.list_{noun}")
    before = colour.sandbox.clock.monotonic()
    found = colour.do(service.get_or_create(name="the one", **given))
    assert found.urn == urn
    assert colour.sandbox.clock.monotonic() - before == pytest.approx(0.3)
    assert len(colour.sent("POST", f"/catalog/{noun}/")) == 2


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_one_that_never_shows_is_a_conflict(colour: Colour, noun: str) -> None:
    service = getattr(colour.client.catalog, noun)
    given = dict(nouns(colour))[noun]
    colour.do(service.create(name="hidden", **given))
    colour.sandbox.fail_next(status=200, body=[], count=20, operation=f"catalog.list_{noun}")
    with pytest.raises(ConflictError):
        colour.do(service.get_or_create(name="hidden", **given))


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_a_new_one_is_read_back_even_if_late(colour: Colour, noun: str) -> None:
    service = getattr(colour.client.catalog, noun)
    given = dict(nouns(colour))[noun]
    look = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    colour.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=2, operation=look)
    found = colour.do(service.get_or_create(name="new", **given))
    assert found.name == "new"


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_create_returns_an_object_that_is_shown_late(colour: Colour, noun: str) -> None:
    service = getattr(colour.client.catalog, noun)
    given = dict(nouns(colour))[noun]
    operation = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    colour.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=2, operation=operation)
    before = colour.sandbox.clock.monotonic()
    created = colour.do(service.create("new", **given))
    assert created == colour.do(service.get(created.urn))
    assert colour.sandbox.clock.monotonic() - before == pytest.approx(0.3)
    assert len(colour.sent("POST", f"/catalog/{noun}/")) == 1


@pytest.mark.parametrize("noun", ["datasets", "containers", "secrets"])
def test_create_names_an_object_that_is_not_shown(colour: Colour, noun: str) -> None:
    service = getattr(colour.client.catalog, noun)
    given = dict(nouns(colour))[noun]
    operation = f"catalog.get_{noun.removesuffix('s')}_by_urn"
    colour.sandbox.fail_next(status=404, body={"detail": "not yet"}, count=10, operation=operation)
    with pytest.raises(ResourceNotFoundError) as caught:
        colour.do(service.create("new", **given))
    (made,) = colour.do(service.list())
    assert made.urn in caught.value.__notes__[0]


def test_what_the_server_cannot_is_not_what_does_not_exist() -> None:
    def look() -> None:
        raise UnsupportedByServerError("too old", status_code=404)

    with Sandbox() as sandbox, sandbox.client() as client:
        with pytest.raises(UnsupportedByServerError):
            client.catalog.secrets._get_or_none(look)
        assert client.catalog.secrets.exists("urn:none") is False
