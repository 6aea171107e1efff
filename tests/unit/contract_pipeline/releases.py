"""Published documents, and random changes of the contract in the form of published ones.

`python -m tests.unit.contract_pipeline.releases FOLDER COUNT [SEED]` takes COUNT of them in below
FOLDER and runs the raw tests on each.
"""

from __future__ import annotations

import copy
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kamiwaza.contract.documents.openapi import METHODS, all_schemas, operations
from kamiwaza.contract.documents.text import load_yaml
from scripts.contract.layout import REPOSITORY, Layout

PUBLISHED = Path(os.environ.get("PUBLISHED_DOCUMENTS", REPOSITORY.parent / "shared" / "api"))
Document = dict[str, Any]


def documents() -> dict[str, Document]:
    """Return the published documents by release, or our own where there are none."""
    found = {
        path.stem.removeprefix("kamiwaza-"): json.loads(path.read_text())
        for path in sorted(PUBLISHED.glob("kamiwaza-*.json"))
    }
    return found or {"ours": as_published()}


def as_published() -> Document:
    """Return our contract in the way a platform would publish it."""
    document: Document = load_yaml(Layout().openapi.read_text("utf-8"), "openapi.yaml")
    for operation in operations(document):
        for name in [n for n in operation.spec if n.startswith("x-") or n == "summary"]:
            if name not in ("x-auth-role", "x-auth-exempt"):
                del operation.spec[name]
        service, _, function = operation.spec["operationId"].partition(".")
        path = re.sub(r"\W", "_", operation.path)
        operation.spec["operationId"] = f"{function}{path}_{operation.method}"
        operation.spec["tags"] = [service]
    return document


def some(rng: random.Random, document: Document, share: float = 0.05) -> list[Any]:
    """Return some operations of a document, one at least."""
    found = list(operations(document))
    return rng.sample(found, max(1, int(len(found) * share)))


def change_roles(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document):
        operation.spec["x-auth-role"] = rng.choice(["admin", "viewer", "authenticated", "owner"])
        operation.spec.pop("x-auth-exempt", None)
    for operation in some(rng, document):
        operation.spec["x-auth-exempt"] = True


def rename_operations(rng: random.Random, document: Document) -> None:
    for number, operation in enumerate(some(rng, document, 0.3)):
        operation.spec["operationId"] = rng.choice([f"handler_{number}", "same", "get_held", "v1"])
        operation.spec["summary"] = "Something else"
        operation.spec["tags"] = rng.choice([[], ["Other Things"], ["v1"], ["models", "x"]])


def rename_path_parameters(rng: random.Random, document: Document) -> None:
    for path in rng.sample(sorted(document["paths"]), len(document["paths"]) // 5):
        item = document["paths"].pop(path)
        new = re.sub(r"{(\w+)}", r"{the_\1}", path)
        for method in METHODS:
            for parameter in item.get(method, {}).get("parameters", ()):
                if parameter["in"] == "path":
                    parameter["name"] = f"the_{parameter['name']}"
        document["paths"][new] = item


def change_media_types(rng: random.Random, document: Document) -> None:
    types = ["text/event-stream", "text/plain", "application/zip", "application/problem+json"]
    for operation in some(rng, document):
        for status, answer in operation.spec["responses"].items():
            if status.startswith("2") and answer.get("content"):
                answer["content"] = {rng.choice(types): {"schema": {"type": "string"}}}


def change_required(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document, 0.1):
        for parameter in operation.spec.get("parameters", ()):
            if parameter["in"] != "path":
                parameter["required"] = rng.random() < 0.5
        if "requestBody" in operation.spec:
            operation.spec["requestBody"]["required"] = rng.random() < 0.5
    for schema in _schemas(rng, document):
        names = sorted(schema.get("properties", {}))
        schema["required"] = rng.sample(names, rng.randint(0, len(names)))


def remove_operations(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document, rng.choice([0.01, 0.1, 0.6])):
        del document["paths"][operation.path][operation.method]


def remove_parameters(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document, 0.2):
        kept = [p for p in operation.spec.get("parameters", ()) if p["in"] == "path"]
        operation.spec["parameters"] = kept
        if rng.random() < 0.3:
            operation.spec.pop("requestBody", None)


def remove_members(rng: random.Random, document: Document) -> None:
    for schema in _schemas(rng, document):
        for name in rng.sample(
            sorted(schema.get("properties", {})), 1 if schema.get("properties") else 0
        ):
            del schema["properties"][name]
            schema["required"] = [n for n in schema.get("required", ()) if n != name]


def remove_schemas(rng: random.Random, document: Document) -> None:
    """Take schemas away, with what leads to them; nobody publishes dangling references."""
    schemas = document["components"]["schemas"]
    gone = set(rng.sample(sorted(schemas), len(schemas) // 20))
    for name in gone:
        del schemas[name]
    for schema in list(all_schemas(document)):
        if schema.get("$ref", "").rpartition("/")[2] in gone:
            schema.clear()
        mapping = schema.get("discriminator", {}).get("mapping", {})
        if any(target.rpartition("/")[2] in gone for target in mapping.values()):
            schema.pop("discriminator")


def change_statuses(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document, 0.1):
        answers = operation.spec["responses"]
        success = next((s for s in answers if s.startswith("2")), None)
        if success is not None:
            answers[rng.choice(["201", "202", "203"])] = answers.pop(success)
        answers.setdefault(rng.choice(["404", "409", "503"]), {"description": "New"})


def empty_answers(rng: random.Random, document: Document) -> None:
    for operation in some(rng, document):
        operation.spec["responses"] = rng.choice(
            [
                {"204": {"description": "x"}},
                {"307": {"description": "x"}},
                {"200": {"description": "x"}},
            ]
        )


def add_operations(rng: random.Random, document: Document) -> None:
    for number, operation in enumerate(some(rng, document)):
        spec = copy.deepcopy(operation.spec)
        document["paths"].setdefault(f"/v1/delegated-things/{number}{operation.path}", {})[
            operation.method
        ] = spec | {"tags": [], "operationId": f"act_v1_delegated_things_{number}_held"}
        document["paths"][operation.path].setdefault("patch", spec)


def add_schemas(rng: random.Random, document: Document) -> None:
    schemas = document["components"]["schemas"]
    for name in rng.sample(sorted(schemas), 10):
        schemas[f"other__module__{name}"] = copy.deepcopy(schemas[name])
        schemas[name.lower()] = copy.deepcopy(schemas[name])


def add_members(rng: random.Random, document: Document) -> None:
    for schema in _schemas(rng, document):
        schema.setdefault("properties", {})["brand_new"] = {"type": "string", "title": "New"}
    for operation in some(rng, document):
        new = {"name": "brand_new", "in": "query", "required": rng.random() < 0.3}
        operation.spec.setdefault("parameters", []).append(new | {"schema": {"type": "integer"}})


def change_version(rng: random.Random, document: Document) -> None:
    document["info"] = rng.choice([{"title": "x"}, {"version": "9.9.9"}, {"version": "0.1.0"}])


def forget_security(rng: random.Random, document: Document) -> None:
    document.get("components", {}).pop("securitySchemes", None)
    for operation in operations(document):
        for name in ("security", "x-auth-role", "x-auth-exempt"):
            operation.spec.pop(name, None)


def forget_names(rng: random.Random, document: Document) -> None:
    for operation in operations(document):
        operation.spec.pop("operationId", None)
        operation.spec.pop("tags", None)


def reduce(rng: random.Random, document: Document) -> None:
    found = list(operations(document))
    kept = {operation.key for operation in rng.sample(found, min(40, len(found)))}
    for operation in found:
        if operation.key not in kept:
            del document["paths"][operation.path][operation.method]


def write_as_3_0(rng: random.Random, document: Document) -> None:
    """Say what 3.0 can say in its words; the rest stays, as in the documents of old tools."""
    document["openapi"] = "3.0.2"
    for schema in list(all_schemas(document)):
        choices = schema.get("anyOf", [])
        others = [choice for choice in choices if choice != {"type": "null"}]
        if len(choices) == 2 and len(others) == 1 and "$ref" not in others[0]:
            del schema["anyOf"]
            schema.update(others[0], nullable=True)
        if "exclusiveMinimum" in schema:
            schema["minimum"] = schema.pop("exclusiveMinimum")
            schema["exclusiveMinimum"] = True


Change = Callable[[random.Random, Document], None]
CHANGES: tuple[Change, ...] = (
    change_roles, rename_operations, rename_path_parameters, change_media_types, change_required,
    remove_operations, remove_parameters, remove_members, remove_schemas, change_statuses,
    empty_answers, add_operations, add_schemas, add_members, change_version, forget_security,
    forget_names, write_as_3_0,
)  # fmt: skip


def mutated(seed: int, document: Document, *, small: bool = False) -> tuple[Document, list[str]]:
    """Return a changed copy of a document, and the names of the changes."""
    rng = random.Random(seed)
    found = copy.deepcopy(document)
    chosen = rng.sample(CHANGES, rng.randint(1, 5))
    for change in (*([reduce] if small else []), *sorted(chosen, key=CHANGES.index)):
        change(rng, found)
        found["paths"] = {path: item for path, item in found["paths"].items() if item}
    return found, [change.__name__ for change in chosen]


def scratch(root: Path) -> Layout:
    """Return a repository below `root` with the names, overlays and contract of this one."""
    ours, layout = Layout(), Layout(root)
    shutil.copytree(ours.overlays, layout.overlays)
    shutil.copy(ours.lock, layout.lock)
    shutil.copy(ours.openapi, layout.openapi)
    return layout


def run_on(layout: Layout, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the package of `layout` instead of ours."""
    path = f"{layout.package.parent}:{REPOSITORY}"
    return subprocess.run(
        [sys.executable, *command],
        env={"PYTHONPATH": path, "PATH": "/usr/bin:/bin"},
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )


def run_raw_tests(layout: Layout, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the tests of `client.raw` with the package of `layout`."""
    paths = f"pythonpath={layout.package.parent} . generated"
    return run_on(
        layout, "-m", "pytest", "-q", "-x", "-o", paths, "-p", "no:cacheprovider", *options,
        "tests/unit/test_raw_reaches_everything.py", "tests/unit/contract_pipeline/services.py",
    )  # fmt: skip


def _schemas(rng: random.Random, document: Document) -> list[Any]:
    found = document["components"]["schemas"]
    objects = [name for name in sorted(found) if found[name].get("type") == "object"]
    return [found[name] for name in rng.sample(objects, max(1, len(objects) // 10))]


def main(folder: str, count: str, seed: str = "0") -> Iterator[str]:
    """Take documents in and say of each how it went."""
    from scripts import regenerate

    published = documents()
    for number in range(int(seed), int(seed) + int(count)):
        release = sorted(published)[number % len(published)]
        document, changes = mutated(number, published[release], small=number % 2 == 1)
        root = Path(folder) / str(number)
        shutil.rmtree(root, ignore_errors=True)
        layout = scratch(root)
        origin, report = root / "document.json", root / "report.md"
        origin.write_text(json.dumps(document))
        options = [str(origin), "--root", str(root), "--report", str(report)]
        if regenerate.main(options):
            yield f"{number} {release} {changes}: REFUSED"
            continue
        done = run_raw_tests(layout)
        verdict = (
            done.stdout.strip().splitlines()[-1:] if done.returncode == 0 else done.stdout[-3000:]
        )
        yield f"{number} {release} {changes}: {done.returncode} {verdict}"


if __name__ == "__main__":
    for line in main(*sys.argv[1:]):
        print(line, flush=True)
