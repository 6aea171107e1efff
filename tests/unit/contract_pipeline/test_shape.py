"""Any document becomes a contract or raises a ContractError, never another exception."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamiwaza.contract.diff.compare import compare
from kamiwaza.contract.documents import shape
from kamiwaza.contract.documents.errors import ContractError
from scripts.contract.assemble import assemble
from scripts.contract.diff.load import prepare
from scripts.contract.layout import Layout
from tests.unit.contract_pipeline import tiny
from tests.unit.contract_pipeline.conftest import make_layout

Path_ = tuple[str | int, ...]
JUNK: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2),
    st.sampled_from(["", "x", "/", "object", "#/components/schemas/Nobody", "query", "3.1.0"]),
    st.sampled_from([[], {}, [None], [{}], {"": None}, {"type": 1}, ["x"], {"content": []}]),
)


def paths(value: Any, here: Path_ = ()) -> Iterator[Path_]:
    """Yield the path of every node of a document except the root."""
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in members:
        yield (*here, key)
        if isinstance(child, (dict, list)):
            yield from paths(child, (*here, key))


PATHS = list(paths(tiny.DOCUMENT))


def damaged(place: Path_, junk: Any) -> Any:
    """Return the tiny document with one value replaced."""
    document: Any = tiny.document()
    holder = document
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = copy.deepcopy(junk)
    return document


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    return make_layout(Path(tmp_path_factory.mktemp("layout")))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PATHS), junk=JUNK)
def test_a_damaged_document_is_assembled_or_refused(
    layout: Layout, place: Path_, junk: Any
) -> None:
    document = damaged(place, junk)
    try:
        shape.check(document, "damaged.json")
        made: Any = assemble(document, layout, older=True)
    except ContractError as error:
        made = str(error)
    assert made


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PATHS), junk=JUNK)
def test_a_damaged_document_is_compared_or_refused(layout: Layout, place: Path_, junk: Any) -> None:
    document = damaged(place, junk)
    try:
        shape.check(document, "damaged.json")
        pairs = (tiny.document(), document), (document, tiny.document())
        found: Any = [compare(*prepare(old, new, layout)) for old, new in pairs]
    except ContractError as error:
        found = str(error)
    assert found


@pytest.mark.parametrize(
    ("place", "junk", "complaint"),
    [
        (("servers",), {}, "servers is not a list"),
        (("components",), [], "components is not an object"),
        (("components", "schemas", "Part"), [], "schema Part is not an object"),
        (("components", "schemas", "Part", "properties"), [], "schema Part: properties is list"),
        (("paths", "/things/"), [], "path /things/ is not a plain object"),
        (("paths", "things"), {}, "path things does not begin with a slash"),
        (("paths", "/things/", "get", "tags"), "a", "GET /things/: tags is str"),
        (("paths", "/things/", "get", "parameters"), [1], "parameters are not a list of objects"),
        (("paths", "/things/", "get", "parameters"), [{"$ref": "#"}], "shared parameters"),
        (("paths", "/things/", "get", "parameters"), [{"name": "a"}], "no name or no location"),
        (("paths", "/things/", "get", "security"), [1], "not a list of requirements"),
        (("paths", "/things/", "get", "responses", "200"), 1, "GET /things/: answer 200"),
        (("paths", "/things/", "post", "requestBody"), {"$ref": "#"}, "shared bodies"),
    ],
)
def test_the_error_names_the_invalid_part(place: Path_, junk: Any, complaint: str) -> None:
    with pytest.raises(ContractError) as caught:
        shape.check(damaged(place, junk), "damaged.json")
    assert str(caught.value).startswith("damaged.json: ")
    assert complaint in str(caught.value)
