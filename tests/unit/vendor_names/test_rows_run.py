"""Every counterpart of the table is called as its row says, on the sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamiwaza import (
    APIStatusError,
    ConflictError,
    InvalidArgumentError,
    Page,
    RefusedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.sandbox import Sandbox
from kamiwaza.vendor_names.table import read_sections
from tests.unit.vendor_names.world import World, make_folder

CALLS = sorted({
    row.call
    for section in read_sections()
    for row in section.rows
    if row.call.startswith("client.")
})  # fmt: skip
# The platform declines these, because there is nothing to do or the value is made up.
DECLINED: dict[str, tuple[type[Exception], str]] = {
    "authz.gate_packages.install": (ValidationError, "hash_mismatch"),
    "authz.gate_packages.replace": (ValidationError, "hash_mismatch"),
    "authz.subjects.grants.delete": (ResourceNotFoundError, "Grant not found"),
    "connectors.surfaces.download": (InvalidArgumentError, "one has no content"),
    "context.ontologies.delete_group": (RefusedError, "there may be none"),
    "context.pipelines.retry": (ConflictError, "nothing to retry"),
}
# `/ping` has no other method than GET.
OTHER_VERBS = {f'client.request("{verb}", path)' for verb in ("POST", "PUT", "PATCH", "DELETE")}


@pytest.mark.breaks_contract("some rows name things that are not there")
@pytest.mark.parametrize("call", CALLS)
def test_the_row_runs(call: str, tmp_path: Path) -> None:
    path = call.partition("(")[0].removeprefix("client.")
    with Sandbox() as sandbox:
        world = World(sandbox, path, make_folder(tmp_path))
        if path in DECLINED or call in OTHER_VERBS:
            error, text = DECLINED.get(path, (APIStatusError, "405"))
            with pytest.raises(error, match=text):
                eval(call, {}, world)
            return
        try:
            result = eval(call, {}, world)
            if isinstance(result, Page):
                next(iter(result), None)  # a page is requested when it is read
        except ResourceNotFoundError:
            # An operation that has no thing of the invented id was reached all the same.
            assert world.invented
            assert sandbox.requests[-1].operation
        world.admin.close()
