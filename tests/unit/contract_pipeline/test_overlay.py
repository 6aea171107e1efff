"""Overlay actions are applied, or stop the run with their name."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from scripts.contract import jsonpath, overlay

HEAD = "overlay: 1.0.0\nactions:\n"


def document() -> dict[str, Any]:
    return {
        "paths": {
            "/a": {"get": {"x-auth-role": "viewer", "tags": ["a"], "parameters": [{"name": "p"}]}},
            "/b": {"get": {"tags": ["b"]}, "put": {"tags": ["b"]}},
        },
        "components": {"schemas": {"A": {}}},
    }


def run(text: str, **options: bool) -> tuple[dict[str, Any], overlay.Outcome]:
    changed = document()
    return changed, overlay.apply(changed, overlay.parse(HEAD + text, "ours.yaml"), **options)


def test_updates_merge_deeply_and_append() -> None:
    changed, outcome = run(
        "- target: $.paths['/a'].get\n  update: {tags: [z], x-paging: {style: page}}\n"
        "- target: $.paths['/a'].get\n  update: {x-paging: {limit: p}}\n"
    )
    assert changed["paths"]["/a"]["get"]["tags"] == ["a", "z"]
    assert changed["paths"]["/a"]["get"]["x-paging"] == {"style": "page", "limit": "p"}
    assert (outcome.applied, outcome.skipped) == (2, [])


def test_wildcards_and_filters_reach_every_match() -> None:
    changed, _ = run("- target: $.paths['/b'].*\n  update: {x: 1}\n")
    assert [item["x"] for item in changed["paths"]["/b"].values()] == [1, 1]
    changed, _ = run("- target: $.paths.*.*.parameters[?@.name=='p']\n  update: {x: 1}\n")
    assert changed["paths"]["/a"]["get"]["parameters"] == [{"name": "p", "x": 1}]


def test_removals_take_members_and_items_away() -> None:
    changed, _ = run(
        "- target: $.paths['/b'].put\n  remove: true\n"
        "- target: $.paths['/a'].get.parameters[0]\n  remove: true\n"
    )
    assert list(changed["paths"]["/b"]) == ["get"]
    assert changed["paths"]["/a"]["get"]["parameters"] == []


def test_an_action_without_a_match_is_named() -> None:
    with pytest.raises(ContractError, match=r"ours.yaml action 1: \$.paths\['/c'\].get matches no"):
        run(
            "- target: $.paths['/a'].get\n  update: {x: 1}\n"
            "- target: $.paths['/c'].get\n  update: {x: 1}\n"
        )


def test_an_expectation_that_no_longer_holds_is_named() -> None:
    with pytest.raises(ContractError, match=r"ours\.yaml action 0: .*x-auth-role to be 'admin'"):
        run("- target: $.paths['/a'].get\n  x-expect: {x-auth-role: admin}\n  update: {x: 1}\n")


def test_what_is_expected_if_present_may_be_absent() -> None:
    action = (
        "- target: $.paths['/{}'].get\n"
        "  x-expect-if-present: {{x-auth-role: admin}}\n"
        "  update: {{x: 1}}\n"
    )
    changed, _ = run(action.format("b"))
    assert changed["paths"]["/b"]["get"]["x"] == 1


@pytest.mark.parametrize("older", [True, False])
def test_the_document_keeps_its_own_word_where_it_has_the_say(older: bool) -> None:
    changed, outcome = run(
        "- target: $.paths['/a'].get\n"
        "  x-expect-if-present: {x-auth-exempt: false, x-auth-role: admin}\n"
        "  update: {x-auth-role: admin, x-repeat: safe}\n"
        "- target: $.paths['/b'].get\n"
        "  x-expect-if-present: {x-auth-exempt: false, x-auth-role: admin}\n"
        "  update: {x-auth-role: admin, x-repeat: safe}\n",
        older=older,
    )
    assert changed["paths"]["/a"]["get"]["x-auth-role"] == "viewer"
    assert changed["paths"]["/a"]["get"]["x-repeat"] == "safe"
    assert changed["paths"]["/b"]["get"]["x-auth-role"] == "admin"
    assert outcome.kept == [
        "GET /a: the document says x-auth-role 'viewer', ours.yaml action 0 'admin'"
    ]


def test_a_document_that_lets_everybody_in_gets_no_role() -> None:
    changed = document()
    changed["paths"]["/a"]["get"] = {"x-auth-exempt": True}
    action = (
        "- target: $.paths['/a'].get\n"
        "  x-expect-if-present: {x-auth-exempt: false, x-auth-role: admin}\n"
        "  update: {x-auth-role: admin}\n"
    )
    outcome = overlay.apply(changed, overlay.parse(HEAD + action, "ours.yaml"))
    assert changed["paths"]["/a"]["get"] == {"x-auth-exempt": True}
    assert len(outcome.kept) == 1


def test_older_releases_skip_what_they_do_not_have_yet() -> None:
    _, outcome = run(
        "- target: $.paths['/c'].get.responses\n  update: {x: 1}\n"
        "- target: $.components.schemas.B\n  update: {x: 1}\n"
        "- target: $.paths['/a'].get\n  update: {x: 1}\n",
        older=True,
    )
    assert outcome.applied == 1
    assert [(action.name, action.place) for action in outcome.skipped] == [
        ("ours.yaml action 0", "GET /c"),
        ("ours.yaml action 1", "B"),
    ]


def test_older_releases_page_only_where_they_have_the_parameters() -> None:
    pages = "- target: $.paths['/a'].get\n  update: {{x-paging: {{limit: {}, style: offset}}}}\n"
    changed, outcome = run(pages.format("size"), older=True)
    assert (outcome.applied, len(outcome.skipped)) == (1, 0)
    assert changed["paths"]["/a"]["get"]["x-paging"] == {"style": "limit"}
    assert outcome.kept == [
        "GET /a: no parameter size, so its list is one page (ours.yaml action 0)"
    ]
    changed, outcome = run(pages.format("p"), older=True)
    assert (outcome.applied, len(outcome.skipped)) == (1, 0)
    assert changed["paths"]["/a"]["get"]["x-paging"]["limit"] == "p"
    changed, _ = run(pages.format("size"))
    assert changed["paths"]["/a"]["get"]["x-paging"]["limit"] == "size"  # and the lint names it


@pytest.mark.parametrize(
    ("action", "complaint"),
    [
        ("$.paths['/a'].*.parameters[?@.name=='q']", "corrected or moved it"),
        ("$.components.schemas.A.properties", "corrected or moved it"),
        ("$.paths['/a'].get.responses", "corrected or moved it"),
        ("$.paths['/a'].get.tags", "not an object to update"),
        ("$.paths['/a'].get\n  x-expect: {x-auth-role: admin}", "expected x-auth-role"),
    ],
)
def test_what_no_longer_fits_is_skipped_and_said(action: str, complaint: str) -> None:
    text = f"- target: {action}\n  update: {{x: 1}}\n"
    changed, outcome = run(text, older=True)
    assert changed == document()
    assert (outcome.applied, outcome.skipped) == (0, [])
    assert complaint in outcome.unfit[0]
    assert outcome.unfit[0].startswith("ours.yaml action 0: $.")
    with pytest.raises(ContractError, match=complaint):
        run(text)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("openapi: 3.1.0", "not an OpenAPI Overlay 1.0"),
        (HEAD + "- update: {x: 1}", "needs a target"),
        (HEAD + "- target: $.a", "neither updates nor removes"),
        (HEAD + "- target: $.a\n  upsert: {}", "unknown member upsert"),
        (HEAD + "- target: a.b\n  remove: true", r"does not start with \$"),
        (HEAD + "- target: $.a..b\n  remove: true", "cannot read"),
    ],
)
def test_what_is_not_an_overlay_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ContractError, match=complaint):
        overlay.parse(text, "ours.yaml")


def test_only_objects_can_be_updated() -> None:
    with pytest.raises(ContractError, match="not an object to update"):
        run("- target: $.paths['/a'].get.tags\n  update: {x: 1}\n")


def test_quotes_in_names_can_be_escaped() -> None:
    steps = jsonpath.parse(r"$['it\'s'][1].x")
    assert [match.value for match in jsonpath.find({"it's": [{}, {"x": 5}]}, steps)] == [5]
    assert jsonpath.names(steps) == ["it's"]
