"""The values that an annotation accepts, their conversion, and the errors for others."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Literal, Protocol
from uuid import UUID

import pytest
from pydantic import JsonValue, SecretStr

from kamiwaza import InvalidArgumentError, RetryPolicy
from kamiwaza.arguments.annotations import check_of
from kamiwaza.arguments.guard import guarded
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.chat import ChatMessageParam
from kamiwaza.schemas.context_pipeline_configs import Callback
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.types import UNSET, Unset
from tests.unit.arguments.test_written import LONE, Scalar

ID = UUID("12345678-1234-5678-1234-567812345678")
MODEL = Model.model_validate({"id": str(ID), "name": "m"})
DEPLOYMENT = Deployment.model_validate({"id": str(ID), "m_name": "m"})


class Size(StrEnum):
    BIG = "big"


class Mode(str, Enum):  # noqa: UP042  # users have such classes
    FAST = "fast"


class HasUrn(Protocol):
    @property
    def urn(self) -> str: ...


class WithUrn:
    urn = "urn:x"


@pytest.mark.parametrize(
    ("annotation", "value", "passed_on"),
    [
        (str, "", ""),
        (str, Mode.FAST, "fast"),
        (Size | str, Size.BIG, Size.BIG),
        (int, 5, 5),
        (float, 5, 5),
        (float, Decimal("0.5"), 0.5),
        (float, Decimal("0.1234567890123456789"), Decimal("0.1234567890123456789")),
        (float, Scalar(), 0.5),
        (bool | None, None, None),
        (UUID, str(ID), ID),
        (UUID | str, ID, ID),
        (UUID | str, "any-id", "any-id"),
        (Model | UUID | str, MODEL, MODEL),
        (datetime, "2026-01-02T00:00:00Z", datetime(2026, 1, 2, tzinfo=UTC)),
        (Sequence[str], ("a", "b"), ("a", "b")),
        (Sequence[str], {"b", "a"}, ["a", "b"]),
        (Sequence[str], {"b": 1, "a": 2}.keys(), ["b", "a"]),
        (Sequence[str], iter("ab"), ["a", "b"]),
        (Sequence[str], [Mode.FAST], ["fast"]),
        (str | Sequence[str], "abc", "abc"),
        (Iterable[Iterable[float]] | Iterable[float], [1, 2.0], [1, 2.0]),
        (Iterable[Iterable[float]] | Iterable[float], [[1], [2.0]], [[1], [2.0]]),
        (JsonObject | None, {"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}),
        (Mapping[str, str | None], {"a": None}, {"a": None}),
        (Mapping[str, JsonValue] | Unset, UNSET, UNSET),
        (Callback, {"url": "http://a.test"}, Callback(url="http://a.test")),
        (Sequence[ChatMessageParam], [{"role": "user", "more": 1}], [{"role": "user", "more": 1}]),
        (Literal["a", "b"], "a", "a"),
        (HasUrn | str, "urn:y", "urn:y"),
        (str | Path | BinaryIO, Path("a"), Path("a")),
        (SecretStr | str, SecretStr("s"), SecretStr("s")),
    ],
)
def test_what_belongs_is_passed_on(annotation: Any, value: Any, passed_on: Any) -> None:
    found = check_of(annotation, "it")(value, "it")
    assert found == passed_on
    assert type(found) is type(passed_on)


@pytest.mark.parametrize(
    ("annotation", "value", "words"),
    [
        (str, 5, "it: takes a text, not an int"),
        (str | None, b"x", "it: takes a text or None, not bytes"),
        (str, LONE, "lone surrogate"),
        (int, True, "it: takes a whole number, not True"),
        (int, 5.0, "it: takes a whole number, not a float"),
        (int, "5", "it: takes a whole number, not a text"),
        (float, float("nan"), "it: nan is not a number"),
        (float, Decimal("Infinity"), "it: Infinity is not a number"),
        (float, True, "it: takes a number, not True"),
        (bool, 1, "it: takes True or False, not an int"),
        (UUID, "x", "it: the text is not a UUID"),
        (UUID | str, " ", "it: must not be empty"),
        (UUID | str, "a\nb", "it: must not have control characters"),
        (UUID | str, "x" * 2_049, "it: has 2049 characters"),
        (Model | UUID | str, DEPLOYMENT, "it: takes a Model, a UUID or a text, not a Deployment"),
        (Model | UUID | str, None, "not None"),
        (datetime, datetime(2026, 1, 2), "it: the datetime has no time zone"),  # noqa: DTZ001
        (datetime, "soon", "it: the text is not an ISO 8601 time"),
        (date, datetime(2026, 1, 2, tzinfo=UTC), "it: takes a date, not a datetime"),
        (Sequence[str], "prod", r"it: takes a list of texts, not a text \(str\)"),
        (Sequence[str], {"a": 1}, "it: takes a list of texts, not a mapping"),
        (Sequence[str], b"ab", "it: takes a list of texts, not bytes"),
        (Sequence[str], ["a", 5], r"it\[1\]: takes a text, not an int"),
        (Sequence[str], [LONE], r"it\[0\]: the text has a lone surrogate"),
        (Sequence[str], {WithUrn(), WithUrn()}, "it: a set has no order"),
        (Sequence[str] | None, 5, "it: takes a list of texts or None, not an int"),
        (Iterable[str], ["a", None], r"it\[1\]: takes a text, not None"),
        (Mapping[str, str], {"a": 5}, r"it\.a: takes a text, not an int"),
        (Mapping[str, str], {5: "a"}, "it: a key: takes a text, not an int"),
        (JsonObject, {"a": [{"b": float("nan")}]}, r"it\.a\.0\.b: nan"),
        (JsonObject, {"a": object()}, r"it\.a: an object cannot be sent"),
        (Callback | Mapping[str, object], {"url": 5}, r"it\.url: Input should be a valid string"),
        (Callback | Mapping[str, object], {}, r"it\.url: Field required"),
        (Sequence[ChatMessageParam], [{"role": 5}], r"it\[0\]\.role: takes a text, not an int"),
        (Literal["a", "b"], "c", "it: takes one of 'a', 'b', not a text"),
        (HasUrn | str, 5, "it: takes an object with urn or a text, not an int"),
        (Callable[[str], bool] | None, 5, "it: takes a function or None, not an int"),
        (SecretStr | str, SecretStr(LONE), "it: the text has a lone surrogate"),
    ],
)
def test_what_does_not_belong_is_refused(annotation: Any, value: Any, words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words) as caught:
        check_of(annotation, "it")(value, "it")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("name", ["name", "user_id", "ids", "source_urn", "username"])
def test_a_text_is_a_name_where_the_parameter_is_called_one(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"{name}: must not be empty"):
        check_of(str | None, name)("", name)
    assert check_of(str | None, "description")("", "description") == ""


def test_an_iterator_is_checked_while_it_is_read() -> None:
    found = check_of(Iterable[str], "texts")(iter(["a", 5]), "texts")
    assert next(found) == "a"
    with pytest.raises(InvalidArgumentError, match=r"texts\[1\]: takes a text, not an int"):
        next(found)


@guarded
class Service:
    """Methods of every kind."""

    def plain(self, one: str, *, two: int = 2) -> tuple[str, int]:
        """Say what it was given."""
        return one, two

    async def later(self, one: str, *, two: int | None = None) -> tuple[str, int | None]:
        """Say it later."""
        return one, two

    def pieces(self, count: int) -> Iterator[int]:
        """Count."""
        yield from range(count)

    def unknown(self, one: Nowhere) -> object:  # type: ignore[name-defined]  # noqa: F821
        """Take what nobody can tell at run time."""
        return one


def test_a_guarded_method_is_like_the_written_one() -> None:
    assert str(inspect.signature(Service.plain)) == (
        "(self, one: 'str', *, two: 'int' = 2) -> 'tuple[str, int]'"
    )
    assert Service.plain.__qualname__ == "Service.plain"
    assert Service.later.__doc__ == "Say it later."
    assert inspect.iscoroutinefunction(Service.later)
    assert not inspect.iscoroutinefunction(Service.plain)
    service = Service()
    assert service.plain("a") == ("a", 2)
    assert service.plain(one="a", two=3) == ("a", 3)
    assert asyncio.run(service.later("a", two=1)) == ("a", 1)
    assert [*service.pieces(2)] == [0, 1]
    assert service.unknown(5) == 5


def test_what_does_not_fit_is_told_before_the_method_begins() -> None:
    service: Any = Service()
    with pytest.raises(InvalidArgumentError, match="one: takes a text"):
        service.plain(5)
    with pytest.raises(InvalidArgumentError, match="two: takes a whole number"):
        asyncio.run(service.later("a", two="x"))
    with pytest.raises(InvalidArgumentError, match="count: takes"):
        service.pieces("x")


def test_a_wrong_number_of_arguments_is_told_at_the_call() -> None:
    service: Any = Service()
    for method in (service.plain, service.later):
        for call in (method, lambda m=method: m("a", "b"), lambda m=method: m("a", tow=2)):
            with pytest.raises(TypeError, match=r"Service\.(plain|later)\(\)"):
                call()


def test_a_policy_is_checked_when_it_is_made() -> None:
    wrong: Any = "x"
    with pytest.raises(InvalidArgumentError, match="max_retries: takes a whole number"):
        RetryPolicy(max_retries=wrong)
