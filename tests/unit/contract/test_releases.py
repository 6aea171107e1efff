"""Releases as numbers, and what the contract knows of them."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise
from pathlib import Path

import pytest

from kamiwaza import InvalidArgumentError
from kamiwaza.contract.release import EARLIEST, Release
from kamiwaza.contract.release_index import ReleaseIndex, route_key, routes_of
from kamiwaza.sandbox.contract.document import Contract

PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "api"


@pytest.fixture(scope="module")
def index() -> ReleaseIndex:
    return ReleaseIndex.shipped()


def test_releases_compare_as_numbers() -> None:
    texts = ["0.9.2", "0.9.3", "0.12.0", "0.13", "1.0", "1.0.1", "1.2.0", "1.10.0"]
    releases = [Release.parse(text) for text in texts]
    assert all(older < newer for older, newer in pairwise(releases))
    assert Release.parse("0.13") == Release.parse("0.13.0") == Release(0, 13)
    assert len({Release.parse("1.0"), Release.parse("1.0.0")}) == 1
    assert str(Release.parse("1.0")) == "1.0.0"
    assert pickle.loads(pickle.dumps(releases)) == releases


@pytest.mark.parametrize(
    "text", ["", "1", "1.0.1.2", "1.x", "1.0.1rc1", "v1.0", "1..0", "-1.0", "١.٠"]
)
def test_what_is_no_release(text: str) -> None:
    with pytest.raises(InvalidArgumentError, match="is not a release"):
        Release.parse(text)


def test_the_index_agrees_with_the_contract(index: ReleaseIndex) -> None:
    contract = Contract.shipped()
    assert {o.route for o in index.operations} == {
        f"{o.method} {o.path}" for o in contract.operations
    }
    assert index.releases[0] == EARLIEST
    items = contract.document["paths"].values()
    specs = [spec for item in items for spec in item.values() if "operationId" in spec]
    planned = {spec["operationId"]: spec.get("x-method", "") for spec in specs}
    assert {o.name: o.method for o in index.operations} == planned


@pytest.mark.parametrize("release", [str(known) for known in ReleaseIndex.shipped().releases])
def test_a_release_is_known_by_what_it_has(index: ReleaseIndex, release: str) -> None:
    document = Contract.shipped(release=release).document
    assert str(index.release(frozenset(map(route_key, routes_of(document))))) == release


@pytest.mark.parametrize("release", ["0.9.3", "1.0.1", "1.2.0"])
def test_published_documents_are_known_by_what_they_list(index: ReleaseIndex, release: str) -> None:
    path = PUBLISHED / f"kamiwaza-{release}.json"
    if not path.exists():
        pytest.skip("the published documents are not here")
    routes = routes_of(json.loads(path.read_bytes()))
    assert str(index.release(frozenset(map(route_key, routes)))) == release


def test_a_few_lost_operations_do_not_make_a_platform_older(index: ReleaseIndex) -> None:
    newest = index.releases[-1]
    new = sorted(o.route for o in index.operations if o.since == newest)
    older = index.until(index.releases[-2])
    assert index.release({route_key(r) for r in older | set(new[len(new) // 4 :])}) == newest
    assert (
        index.release({route_key(r) for r in older | set(new[: len(new) // 4])})
        == index.releases[-2]
    )


def test_every_release_has_a_marker_that_is_cheap_to_ask(index: ReleaseIndex) -> None:
    routes = {o.route: o for o in index.operations}
    markers = list(index.markers())
    cheap = {o.since for o in index.operations if o.plain and o.since is not None}
    assert [release for release, _ in markers] == sorted(cheap, reverse=True)
    for release, path in markers:
        assert routes[f"GET {path}"].since == release
        assert routes[f"GET {path}"].plain
        assert "{" not in path


def test_a_release_without_a_marker_of_ours_gets_one() -> None:
    get = {"operationId": "a.b", "x-since": "7.0.0", "parameters": [{"required": True}]}
    paths = {
        "/z/{id}": {"get": get},
        "/z": {"get": {**get, "parameters": []}, "post": {**get, "parameters": []}},
    }
    assert list(ReleaseIndex({"paths": paths}).markers()) == [(Release(7, 0), "/z")]


def test_an_operation_of_unknown_age_says_nothing_of_the_release() -> None:
    paths = {"/a": {"get": {"operationId": "a.a", "x-since": "7.0.0"}}}
    index = ReleaseIndex({"paths": {**paths, "/b": {"get": {"operationId": "b.b"}}}})
    assert index.releases == (Release(7, 0),)
    assert index.release({"GET /b"}) == Release(7, 0)
    assert index.until(Release(7, 0)) == {"GET /a"}
    assert [o.route for o in index.matching("b")] == ["GET /b"]


def test_names_of_every_kind_are_found(index: ReleaseIndex) -> None:
    group = index.matching("context.dataset_indexes")
    assert len(group) > 5
    assert {o.since for o in group} == {Release(1, 0, 1)}
    assert not any(o.left_out for o in group)
    method = index.matching("models.list")
    assert [o.name for o in method] == ["models.list_models"]
    assert index.matching("models.list_models") == method
    assert {o.method.split(".")[0] for o in index.matching("models")} == {"models"}
    left_out = next(o for o in index.operations if o.left_out)
    assert left_out in index.matching(left_out.name)


@pytest.mark.parametrize("name", ["context.dataset_indxes", "model", "models.lst", "", ".", "no"])
def test_unknown_names_are_refused(index: ReleaseIndex, name: str) -> None:
    with pytest.raises(InvalidArgumentError, match="no operation is called"):
        index.matching(name)


def test_names_that_come_near_are_shown(index: ReleaseIndex) -> None:
    with pytest.raises(InvalidArgumentError, match=r"did you mean 'context\.dataset_indexes'"):
        index.matching("context.dataset_indxes")


@pytest.mark.parametrize(
    ("document", "routes"),
    [
        (None, set()),
        ([], set()),
        ({}, set()),
        ({"paths": None}, set()),
        ({"paths": {"/a": None, "/b": {"parameters": [], "get": {}}}}, {"GET /b"}),
        ({"paths": {"/api/a/": {"post": {}}, "/a/{x}": {"put": 1}}}, {"POST /a/", "PUT /a/{x}"}),
    ],
)
def test_documents_of_any_shape_are_read(document: object, routes: set[str]) -> None:
    assert routes_of(document) == routes


def test_names_of_parameters_do_not_matter() -> None:
    assert route_key("GET /a/{id}/b/{x:path}") == route_key("GET /a/{a_id}/b/{y}")
    assert route_key("GET /a/") != route_key("GET /a")
