"""Names outlive those of the platform."""

from __future__ import annotations

from typing import Any

import pytest

from contract_pipeline import tiny
from scripts.contract import names
from scripts.contract.document import components, operations
from scripts.contract.errors import ContractError
from scripts.contract.names import Lock
from scripts.contract.normalise import normalise


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


def test_names_that_run_out_are_reported() -> None:
    tries = ("get_thing", "things_get_thing", "get_thing_get", "things_get_thing_get")
    taken = {f"GET /things/{n}": f"things.{name}" for n, name in enumerate(tries)}
    with pytest.raises(ContractError, match=r"GET /things/\{thing_id\}: no free name"):
        named(tiny.document(), Lock(operations=taken))


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
    with pytest.raises(ContractError, match="Nobody' leads nowhere"):
        named(published, tiny.lock())
