"""Names of operations stay the same when the platform renames them."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.contract.documents import routes
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.normalise import normalise
from kamiwaza.contract.documents.openapi import components, operations
from scripts.contract import names
from scripts.contract.names import Lock
from tests.unit.contract_pipeline import tiny


def named(published: dict[str, Any], lock: Lock) -> tuple[dict[str, Any], Lock]:
    document = normalise(published)
    return document, names.apply(document, lock)


def test_handlers_give_their_names() -> None:
    _, lock = named(tiny.document(), tiny.lock())
    assert lock.operations["GET /things/{thing_id}"] == "things.get_thing"
    assert lock.operations["PUT /files/{urn}"] == "files.upload"
    assert lock.components["Body_upload_files__urn__put"] == "UploadForm"
    assert lock.components["Thing-Input"] == "ThingInput"


def test_a_new_operation_id_changes_nothing() -> None:
    before, lock = named(tiny.document(), tiny.lock())
    renamed = tiny.document()
    for number, item in enumerate(renamed["paths"].values()):
        for operation in item.values():
            operation["operationId"] = f"renamed_{number}"
            operation["tags"] = ["elsewhere"]
    after, grown = named(renamed, lock)
    assert after == before
    assert grown == lock


def test_the_given_lock_stays_as_it_is() -> None:
    lock = tiny.lock()
    named(tiny.document(), lock)
    assert lock == tiny.lock()


def test_new_operations_are_named_next_to_their_neighbours() -> None:
    lock = Lock(operations={"GET /things/": "inventory.all_things"})
    document, grown = named(tiny.document(), lock)
    assert grown.operations["GET /things/"] == "inventory.all_things"
    assert grown.operations["DELETE /things/{thing_id}"] == "inventory.delete_thing"
    assert {o.spec["tags"][0] for o in operations(document)} == {"inventory", "files", "proxy"}


def test_a_taken_name_gets_the_resource_or_the_method() -> None:
    taken = {"GET /things/old": "things.get_thing"}
    _, grown = named(tiny.document(), Lock(operations=dict(taken)))
    assert grown.operations["GET /things/{thing_id}"] == "things.things_get_thing"
    taken["GET /things/older"] = "things.things_get_thing"
    _, grown = named(tiny.document(), Lock(operations=dict(taken)))
    assert grown.operations["GET /things/{thing_id}"] == "things.get_thing_get"


def test_names_do_not_run_out() -> None:
    tries = ["get_thing", "things_get_thing", "get_thing_get", "things_get_thing_get"]
    for expected in ("get_things_thing_id", "get_thing_2", "get_thing_3"):
        taken = {f"GET /things/{n}": f"things.{name}" for n, name in enumerate(tries)}
        _, grown = named(tiny.document(), Lock(operations=taken))
        assert grown.operations["GET /things/{thing_id}"] == f"things.{expected}"
        tries.append(expected)


@pytest.mark.parametrize(
    ("method", "path", "operation_id", "expected"),
    [
        ("get", "/v1/reports", "list_reports_v1_reports_get", "reports.list_reports"),
        ("get", "/v1/reports", "list_reports_v1_reports_get_held", "reports.list_reports"),
        ("post", "/api/v2/reports", "make_partial_api_v2_reports_post", "reports.make"),
        ("get", "/v1/reports", "", "reports.get_reports"),
        ("get", "/v1/reports/held", "list_held_v1_reports_held_get", "reports.list_held"),
        ("get", "/things/Endpoint", "get_endpoint", "things.get_endpoint"),
        ("get", "/v1/reports/{id}", "read_reports__id__get", "reports.read"),
        ("get", "/v1/reports/sums", "read_sums_get", "reports.read"),
        ("get", "/v1/reports", "partial_v1_reports_get", "reports.partial"),
        ("get", "/v1/reports", "archive-reports", "reports.archive_reports"),
        ("get", "/v1/reports", "v1_reports_get", "reports.get_reports"),
        ("get", "/v1/{id}", "read_v1__id__get", "default.read"),
        ("get", "/v1/reports", "über_v1_reports_get", "reports.ber"),
        ("get", "/v1/berichte", "ü_v1_berichte_get", "berichte.get_berichte"),
    ],
)
def test_versions_and_leftovers_stay_out_of_names(
    method: str, path: str, operation_id: str, expected: str
) -> None:
    published = tiny.document()
    operation = {"operationId": operation_id, "responses": tiny.answer({})}
    published["paths"] = {path: {method: operation}}
    _, lock = named(published, tiny.lock())
    assert lock.operations == {f"{method.upper()} {path}": expected}


def test_a_version_and_its_tag_name_no_service() -> None:
    published = tiny.document()
    operation = {"operationId": "x", "tags": ["v1", "Shared Reports"], "responses": tiny.answer({})}
    published["paths"] = {"/v1/a": {"get": operation}, "/v1/b": {"get": operation | {"tags": []}}}
    _, lock = named(published, tiny.lock())
    assert lock.operations == {"GET /v1/a": "shared_reports.x", "GET /v1/b": "b.x"}


def test_components_that_would_be_one_class_get_a_number() -> None:
    published = tiny.document()
    published["components"]["schemas"]["thing_output"] = {"type": "object"}
    published["components"]["schemas"]["THING-Output"] = {"type": "object"}
    document, lock = named(published, tiny.lock())
    names = [lock.components[n] for n in ("THING-Output", "Thing-Output", "thing_output")]
    assert len({name.lower() for name in names}) == 3
    assert set(names) <= set(components(document))


def test_a_renamed_path_parameter_is_the_same_operation() -> None:
    before, lock = named(tiny.document(), tiny.lock())
    renamed = tiny.document()
    item = renamed["paths"].pop("/things/{thing_id}")
    for operation in item.values():
        operation["parameters"] = [tiny.parameter("path", "id", {"type": "string"})]
    renamed["paths"]["/things/{id}"] = item
    document = normalise(renamed)
    routes.align(document, lock.operations)
    assert names.apply(document, lock) == lock
    assert list(document["paths"]) == list(before["paths"])
    for operation in document["paths"]["/things/{thing_id}"].values():
        assert operation["x-published-path"] == "/things/{id}"
        assert operation["parameters"][0]["name"] == "thing_id"


def test_only_what_is_gone_is_taken_for_renamed() -> None:
    _, lock = named(tiny.document(), tiny.lock())
    published = tiny.document()
    extra = published["paths"]["/things/{thing_id}"]["get"] | {
        "operationId": "get_thing_things__number__get",
        "parameters": [tiny.parameter("path", "number", {"type": "integer"})],
    }
    published["paths"]["/things/{number}"] = {"get": extra}
    document = normalise(published)
    routes.align(document, lock.operations)
    grown = names.apply(document, lock)
    assert grown.operations["GET /things/{number}"] == "things.things_get_thing"


def test_parameters_that_swap_their_names_are_told_apart() -> None:
    lock = Lock(operations={"GET /a/{x}/{y}": "a.read"})
    published = tiny.document()
    parameters = [
        tiny.parameter("path", n, {"type": t}) for n, t in (("y", "string"), ("x", "integer"))
    ]
    operation = {"operationId": "r", "parameters": parameters, "responses": tiny.answer({})}
    published["paths"] = {"/a/{y}/{x}": {"get": operation}}
    document = normalise(published)
    routes.align(document, lock.operations)
    found = document["paths"]["/a/{x}/{y}"]["get"]["parameters"]
    assert {p["name"]: p["schema"]["type"] for p in found} == {"x": "string", "y": "integer"}


def test_names_locked_twice_are_reported() -> None:
    doubled = {"GET /things/": "things.same", "POST /things/": "things.same"}
    with pytest.raises(ContractError, match=r"things\.same by GET /things/ and POST"):
        named(tiny.document(), Lock(operations=doubled))


def test_module_paths_leave_component_names_only_if_that_is_clear() -> None:
    published = tiny.document()
    schemas = published["components"]["schemas"]
    schemas["acme__one__Lone"] = {"type": "object"}
    schemas["acme__one__Twin"] = {"type": "object"}
    schemas["acme__two__Twin"] = {"type": "object"}
    document, lock = named(published, tiny.lock())
    assert lock.components["acme__one__Lone"] == "Lone"
    assert {"Lone", "AcmeOneTwin", "AcmeTwoTwin"} <= set(components(document))


def test_references_and_discriminators_follow() -> None:
    published = tiny.document()
    published["components"]["schemas"]["Either"] = {
        "oneOf": [tiny.ref("Thing-Input"), tiny.ref("Part")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"thing": "#/components/schemas/Thing-Input"},
        },
    }
    document, _ = named(published, tiny.lock())
    either = components(document)["Either"]
    assert either["oneOf"][0] == tiny.ref("ThingInput")
    assert either["discriminator"]["mapping"] == {"thing": "#/components/schemas/ThingInput"}


def test_a_reference_into_nowhere_is_reported() -> None:
    published = tiny.document()
    published["components"]["schemas"]["Part"]["properties"]["whole"] = tiny.ref("Nobody")
    with pytest.raises(ContractError, match="Nobody' has no target"):
        named(published, tiny.lock())
